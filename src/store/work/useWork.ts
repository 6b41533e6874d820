import { useEffect, useState } from "react";
import type { Progress } from "../../network/steps.ts";
import type { Asked, Result, WorkName } from "../../network/work/works.ts";
import { areSame } from "../memoizeLast.ts";
import { doWork } from "./doWork.ts";
import type { Work } from "./work.ts";

/** A work that is not done yet: how far it is, if that is known, and what stops it or takes it up again. */
export interface Underway {
  readonly progress: Progress | null;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** What was worked out, or that it is under way. */
export type WorkState<Found> = { readonly result: Found } | { readonly underway: Underway };

/** The result at once where that is quick or known; else it is worked out apart from the page. The same parts of `asked` ask for the same. */
export function useWork<Name extends WorkName>(
  work: Work<Name>,
  asked: Asked<Name>,
): WorkState<Result<Name>> {
  const [latest, setLatest] = useState<Latest<Name> | null>(null);
  const known = work.known(asked) ?? (work.isQuick(asked) ? { result: work.now(...asked) } : null);
  const of = latest !== null && areSame(latest.asked, asked) ? latest : null;
  const isStopped = of?.isStopped ?? false;
  const isWanted = known === null && !isStopped;

  useEffect(() => {
    if (!isWanted) return undefined;
    return doWork(work.name, asked, {
      onProgress: (progress) => setLatest({ asked, progress, isStopped: false }),
      onResult: (result) => {
        work.keep(asked, result);
        setLatest({ asked, progress: null, isStopped: false });
      },
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the parts of what is asked, which make no new list
  }, [work, isWanted, ...asked]);

  if (known !== null) return known;
  const mark = (stopped: boolean) => () => setLatest({ asked, progress: null, isStopped: stopped });
  return {
    underway: { progress: of?.progress ?? null, isStopped, stop: mark(true), resume: mark(false) },
  };
}

interface Latest<Name extends WorkName> {
  readonly asked: Asked<Name>;
  readonly progress: Progress | null;
  readonly isStopped: boolean;
}
