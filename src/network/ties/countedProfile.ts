import type { CaseIndex } from "../../case/caseIndex.ts";
import { STANCES, type Stance, type StanceCounts, totalOf } from "../../case/statement.ts";
import type { Profile, StancePlaces } from "../profile.ts";
import type { Projection } from "./projection.ts";

/** A profile with the statements that count. */
export interface CountedProfile<Id extends string = string, On extends string = string> {
  readonly id: Id;
  /** How many statements of each stance count, by what they are about: DNA's X for one actor and one proposition. */
  readonly counts: ReadonlyMap<On, StanceCounts>;
  /** All that count: DNA's n, the activity of an actor. */
  readonly total: number;
}

export type CountRule = Pick<Projection, "aggregation" | "repeats">;

/** Counts a profile. Source of the rules: Discourse Network Analyzer, `filterStatements` (duplicates). */
export function countProfile<Id extends string, On extends string>(
  index: CaseIndex,
  { id, cells }: Profile<Id, On>,
  rule: CountRule,
): CountedProfile<Id, On> {
  const counts = new Map([...cells].map(([on, cell]) => [on, countCell(index, cell, rule)]));
  const total = [...counts.values()].reduce((sum, count) => sum + totalOf(count), 0);
  return { id, counts, total };
}

/** How many statements of a cell count, by stance. */
export function countCell(index: CaseIndex, cell: StancePlaces, rule: CountRule): StanceCounts {
  const counted = countedPlaces(index, cell, rule);
  return mapStances((stance) => counted[stance].length);
}

/**
 * The statements of a cell that count: of those that say the same again (where stances are ignored, also another
 * stance) only the first, in all or in each source.
 */
export function countedPlaces(index: CaseIndex, cell: StancePlaces, rule: CountRule): StancePlaces {
  if (rule.repeats === "each" || isOfOne(cell)) return cell;
  const firsts = new Map<string, number>();
  for (const { place, stance } of inOrder(cell)) {
    const source = rule.repeats === "document" ? index.case.statements[place]?.source : "";
    const key = `${rule.aggregation === "ignore" ? "" : stance} ${source}`;
    if (!firsts.has(key)) firsts.set(key, place);
  }
  const kept = new Set(firsts.values());
  return mapStances((stance) => cell[stance].filter((place) => kept.has(place)));
}

/** Whether nothing is said again, as in most cells. */
function isOfOne(cell: StancePlaces): boolean {
  return STANCES.reduce((sum, stance) => sum + cell[stance].length, 0) === 1;
}

export function mapStances<Value>(valueOf: (stance: Stance) => Value): Record<Stance, Value> {
  return {
    support: valueOf("support"),
    oppose: valueOf("oppose"),
    mixed: valueOf("mixed"),
    abstain: valueOf("abstain"),
  };
}

function inOrder(cell: StancePlaces) {
  return STANCES.flatMap((stance) => cell[stance].map((place) => ({ place, stance }))).toSorted(
    (left, right) => left.place - right.place,
  );
}
