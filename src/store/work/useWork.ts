import type { Asked, Result, WorkName } from "../../network/work/works.ts";
import { useIsDrawnOnce } from "../../ui/hooks/useIsDrawnOnce.ts";
import { doWork } from "./doWork.ts";
import { type WorkState, useLong } from "./useLong.ts";
import type { Work } from "./work.ts";

/** The result at once where that is quick or known, or nothing can follow later; else it is worked out apart from the page. The same parts of `asked` ask for the same. */
export function useWork<Name extends WorkName>(
  work: Work<Name>,
  asked: Asked<Name>,
): WorkState<Result<Name>> {
  const isAtOnce = useIsDrawnOnce() || work.isQuick(asked);
  const known = work.known(asked) ?? (isAtOnce ? { result: work.now(...asked) } : null);
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
