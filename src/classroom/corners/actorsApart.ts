import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { type StanceGroup, stanceGroups } from "../../reading/statement/stanceGroups.ts";
import { nearestFirst } from "../choose/nearestFirst.ts";

/**
 * Two actors who stand as far apart on a proposition as any: one of the first and one of the last stance taken on it, from
 * support to oppose; of each, whose words are nearest. Null where all who spoke agree, or nobody did.
 */
export function actorsApart(index: CaseIndex, proposition: PropositionId): readonly ActorId[] | null {
  const groups = stanceGroups(index, proposition);
  if (groups.length < 2) return null;
  return [groups[0], groups.at(-1)].flatMap((group) => nearestOf(index, group) ?? []);
}

function nearestOf(index: CaseIndex, group: StanceGroup | undefined): ActorId | undefined {
  const places = group?.positions.flatMap(({ statements }) => statements) ?? [];
  const said = places.flatMap((place) => index.case.statements[place] ?? []);
  return nearestFirst(index, said)[0]?.actor;
}
