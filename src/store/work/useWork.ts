import type { Asked, Result, WorkName } from "../../network/work/works.ts";
import { doWork } from "./doWork.ts";
import { type WorkState, useLong } from "./useLong.ts";
import type { Work } from "./work.ts";

/** The result at once where that is quick or known; else it is worked out apart from the page. The same parts of `asked` ask for the same. */
export function useWork<Name extends WorkName>(
  work: Work<Name>,
  asked: Asked<Name>,
): WorkState<Result<Name>> {
  const known = work.known(asked) ?? (work.isQuick(asked) ? { result: work.now(...asked) } : null);
  return useLong<Result<Name>>(asked, {
    known,
    start: ({ onProgress, onResult }) =>
      doWork(work.name, asked, {
        onProgress,
        onResult: (result) => {
          work.keep(asked, result);
          onResult(result);
        },
      }),
  });
}
