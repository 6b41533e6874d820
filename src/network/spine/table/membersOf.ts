import { STANCE_COUNT } from "../groups/countBundles.ts";
import { type SpineTable, sumOf } from "./spineTable.ts";

/** What an actor of a group says that passes. */
export interface Member {
  readonly actor: number;
  /** On how many propositions. */
  readonly positions: number;
  readonly statements: number;
  /** The same statements by the stance of the position that they make, in the order of `STANCES`. */
  readonly stances: readonly number[];
}

/** The actors of a group that say anything that passes, those who say most first. O(positions). */
export function membersOf({ shown, groupOf }: SpineTable, group: number): readonly Member[] {
  const sayings = new Map<number, Saying>();
  shown.actor.forEach((actor, at) => {
    if (groupOf[actor] !== group) return;
    const saying = sayings.get(actor) ?? silence();
    const stance = shown.stance[at] ?? 0;
    saying.stances[stance] = (saying.stances[stance] ?? 0) + (shown.statements[at] ?? 0);
    saying.positions += 1;
    sayings.set(actor, saying);
  });
  return [...sayings]
    .map(([actor, saying]) => ({ actor, ...saying, statements: sumOf(saying.stances) }))
    .toSorted((one, other) => other.statements - one.statements || one.actor - other.actor);
}

interface Saying {
  readonly stances: number[];
  positions: number;
}

function silence(): Saying {
  return { stances: Array.from({ length: STANCE_COUNT }, () => 0), positions: 0 };
}
