import type { Actor } from "../../case/actor.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import { groupBy } from "../../network/groupBy.ts";
import { countPositions } from "../../network/position.ts";
import { byContest } from "../../network/rows/rowGroup.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";

const NONE = countPositions([]);

interface Taken {
  readonly link: NetworkLink;
  readonly actor: Actor;
  readonly proposition: Proposition;
}

/**
 * Positions by proposition: those with more actors on their smaller side first, then those with more on both sides, then
 * with more in all, else as they are given. On each, those for it before those against; who said most first.
 */
export function mostContestedFirst<Row extends Taken>(
  rows: readonly Row[],
  order: readonly PropositionId[],
  compare: (left: string, right: string) => number,
): readonly Row[] {
  const on = groupBy(rows, ({ proposition }) => proposition.id);
  const contests = new Map([...on].map(([id, taken]) => [id, countPositions(taken.map(({ link }) => link))]));
  const contestOf = ({ proposition }: Row) => contests.get(proposition.id) ?? NONE;
  const places = new Map(order.map((id, at) => [id, at]));
  const placeOf = ({ proposition }: Row) => places.get(proposition.id) ?? 0;
  return rows.toSorted(
    (left, right) =>
      byContest(contestOf(left), contestOf(right)) ||
      placeOf(left) - placeOf(right) ||
      STANCES.indexOf(left.link.stance) - STANCES.indexOf(right.link.stance) ||
      right.link.statements.length - left.link.statements.length ||
      compare(left.actor.name, right.actor.name),
  );
}
