import { startTransition, useEffect, useState } from "react";
import type { Progress } from "../../network/steps.ts";
import { areSame } from "../memoizeLast.ts";

/** A work that is not done yet: how far it is, if that is known, and what stops it or takes it up again. */
export interface Underway {
  readonly progress: Progress | null;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** What was worked out, or that it is under way. */
export type WorkState<Found> = { readonly result: Found } | { readonly underway: Underway };

/** Who is told how far a work is, and what it finds. */
export interface Told<Found> {
  readonly onProgress: (progress: Progress) => void;
  readonly onResult: (result: Found) => void;
}

/** A work that may take long. */
interface Long<Found> {
  /** What is known without it; null where it has to be done. */
  readonly known: { readonly result: Found } | null;
  /** Begins it, and returns what calls it off. */
  readonly start: (told: Told<Found>) => () => void;
}

/** What is known at once; else the work is begun, can be called off and taken up again. The same parts of `asked` ask for the same. */
export function useLong<Found>(asked: readonly unknown[], { known, start }: Long<Found>): WorkState<Found> {
  const [latest, setLatest] = useState<Latest<Found>>(NOTHING);
  const of = latest.asked.length === asked.length && areSame(latest.asked, asked) ? latest : NOTHING;
  const result = known ?? of.found;
  const isWanted = result === null && !of.isStopped;

  useEffect(() => {
    if (!isWanted) return undefined;
    return start({
      onProgress: (progress) => setLatest({ ...NOTHING, asked, progress }),
      // What is found may be much to draw, so that the page goes on between its parts.
      onResult: (found) => startTransition(() => setLatest({ ...NOTHING, asked, found: { result: found } })),
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the parts of what is asked, which make no new list
  }, [isWanted, ...asked]);

  if (result !== null) return result;
  const mark = (isStopped: boolean) => () => setLatest({ ...NOTHING, asked, isStopped });
  return {
    underway: { progress: of.progress, isStopped: of.isStopped, stop: mark(true), resume: mark(false) },
  };
}

interface Latest<Found> {
  readonly asked: readonly unknown[];
  readonly progress: Progress | null;
  readonly isStopped: boolean;
  readonly found: { readonly result: Found } | null;
}

const NOTHING = { asked: [], progress: null, isStopped: false, found: null };
