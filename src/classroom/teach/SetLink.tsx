import { AppLink } from "../../store/place/AppLink.tsx";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { NO_FILTER } from "../../filter/filter.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { type Known, formatSearch, readSearch } from "../../store/explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "../../store/explorerState.ts";
import type { PrintSet } from "../../store/classChoices.ts";
import { placePath } from "../../store/place/placePath.ts";
import { splittingProposition } from "../choose/chosenProposition.ts";
import { FEW, twoSidedPropositions } from "../controversy/evidenceSides.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { stateAddress } from "../lesson/stepAddress.ts";

/** The place whose questions, quotes or cards a set puts on paper. */
const PLACES: Readonly<Partial<Record<PrintSet, string>>> = { quiz: "/quiz", coding: "/code" };

interface SetLinkProps {
  readonly lesson: Lesson;
  readonly set: PrintSet;
  readonly text: string;
}

/** A link to a set of pages to print, with the quotes, the actors and the proposition that the lesson has on the screen. */
export function SetLink({ lesson, set, text }: SetLinkProps) {
  const index = useExplorer((state) => state.index);
  const views = useExplorer((state) => state.views);
  const { names, seed, present } = useExplorer((state) => state.display);
  const proposition = setProposition(index, lesson, set);
  const search = formatSearch({
    filter: proposition === null ? NO_FILTER : { ...NO_FILTER, proposition: [proposition] },
    display: { ...DEFAULT_DISPLAY, names, seed, present, ...printedChoices({ index, views }, lesson, set) },
  });
  return <AppLink to={{ pathname: placePath(index.case.id, { page: "cards" }), search }}>{text}</AppLink>;
}

/**
 * The proposition that a set of a lesson's pages is about: that of the lesson's corners; for the evidence of both sides
 * only if each has two statements on it, else the one that splits the actors most. Null where the set decides.
 */
export function setProposition(
  index: CaseIndex,
  lesson: Pick<Lesson, "steps">,
  set: PrintSet,
): PropositionId | null {
  const ofCorners = cornersProposition(index, lesson);
  if (set === "corners") return ofCorners;
  if (set !== "sides") return null;
  return ofCorners !== null && isWeighable(index, ofCorners) ? ofCorners : splittingProposition(index);
}

/** What a step names that is about the corners. */
function cornersProposition(
  { propositions }: CaseIndex,
  { steps }: Pick<Lesson, "steps">,
): PropositionId | null {
  const named = steps.map(
    ({ state }) => /^\/corners\/([^/?]+)/.exec(state)?.[1] as PropositionId | undefined,
  );
  return named.find((id) => id !== undefined && propositions.has(id)) ?? null;
}

function isWeighable(index: CaseIndex, id: PropositionId): boolean {
  return twoSidedPropositions(index, FEW).some((one) => one.id === id);
}

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
