import { inOneGo } from "../../network/steps.ts";
import { type Asked, type Result, type WorkName, begin } from "../../network/work/works.ts";
import { areSame } from "../memoizeLast.ts";

/** Something to be worked out, with what was found last: whoever asks for the same again has it at once. */
export interface Work<Name extends WorkName> {
  readonly name: Name;
  /** Whether it takes so short that nobody would notice. */
  readonly isQuick: (asked: Asked<Name>) => boolean;
  /** What was found, if it was the last to be asked for. */
  readonly known: (asked: Asked<Name>) => { readonly result: Result<Name> } | null;
  readonly keep: (asked: Asked<Name>, result: Result<Name>) => void;
  /** What is found, worked out here and now where it is not known: for files, which need it at once. */
  readonly now: (...asked: Asked<Name>) => Result<Name>;
}

export function makeWork<Name extends WorkName>(
  name: Name,
  isQuick: (asked: Asked<Name>) => boolean,
): Work<Name> {
  let last: { readonly asked: Asked<Name>; readonly result: Result<Name> } | null = null;
  const known = (asked: Asked<Name>) => (last !== null && areSame(last.asked, asked) ? last : null);
  const keep = (asked: Asked<Name>, result: Result<Name>) => {
    last = { asked, result };
  };
  const now = (...asked: Asked<Name>) => {
    const before = known(asked);
    if (before !== null) return before.result;
    const result = inOneGo(begin(name, asked));
    keep(asked, result);
    return result;
  };
  return { name, isQuick, known, keep, now };
}
