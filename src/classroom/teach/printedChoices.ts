import { type Known, readSearch } from "../../store/explorerSearch.ts";
import type { Display, PrintSet } from "../../store/explorerState.ts";
import { stateAddress } from "../lesson/stepAddress.ts";
import type { Lesson } from "../lesson/lesson.ts";

/** The place whose questions, quotes or cards a set puts on paper. */
const PLACES: Readonly<Partial<Record<PrintSet, string>>> = { quiz: "/quiz", coding: "/code" };

/**
 * What is chosen for a set of a lesson's pages, so that paper and screen hold the same: as in the step that is about it,
 * else as in the step with the cards. Actors that the case does not have are left out.
 */
export function printedChoices(
  known: Known,
  { steps }: Pick<Lesson, "steps">,
  set: PrintSet,
): Partial<Display> {
  const place = PLACES[set] ?? "/cards";
  const found = steps.map(({ state }) => stateAddress(state)).find(({ pathname }) => pathname === place);
  if (found === undefined) return { print: set };
  const { display } = readSearch(known, found.search);
  const { seed, items, actors, students } = display;
  return { print: set, seed, items, actors, students };
}
