import type { Actor } from "../../case/actor.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import { groupBy } from "../../network/groupBy.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";

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
  const contests = new Map([...on].map(([id, taken]) => [id, contestOf(taken.map(({ link }) => link))]));
  const byContest = (left: PropositionId, right: PropositionId) => {
    const [one, other] = [contests.get(left) ?? [], contests.get(right) ?? []];
    return other.reduce((found, count, at) => found || count - (one[at] ?? 0), 0);
  };
  const places = new Map(order.map((id, at) => [id, at]));
  const placeOf = ({ proposition }: Row) => places.get(proposition.id) ?? 0;
  return rows.toSorted(
    (left, right) =>
      byContest(left.proposition.id, right.proposition.id) ||
      placeOf(left) - placeOf(right) ||
      STANCES.indexOf(left.link.stance) - STANCES.indexOf(right.link.stance) ||
      right.link.statements.length - left.link.statements.length ||
      compare(left.actor.name, right.actor.name),
  );
}

/** How many stand on the smaller side, on both sides, and anywhere. */
function contestOf(links: readonly NetworkLink[]): readonly number[] {
  const count = (stance: NetworkLink["stance"]) => links.filter((link) => link.stance === stance).length;
  const [support, oppose] = [count("support"), count("oppose")];
  return [Math.min(support, oppose), support + oppose, links.length];
}
