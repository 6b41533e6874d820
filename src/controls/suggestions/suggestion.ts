import type { Filter } from "../../filter/filter.ts";
import type { CasePlace } from "../../store/place/places.ts";

/** The groups in which suggestions stand, in their order. */
export const SUGGESTION_GROUPS = ["actors", "propositions", "filters"] as const;
export type SuggestionGroup = (typeof SUGGESTION_GROUPS)[number];

/** Something of the case that the typed words may mean, to be opened or filtered by. */
export interface Suggestion {
  readonly key: string;
  readonly group: SuggestionGroup;
  readonly text: string;
  readonly note?: string | undefined;
  /** Statements: of a page all that it has, of a filter those that it leaves, the search put aside. */
  readonly count: number;
  /** The page that it opens. */
  readonly place?: CasePlace;
  /** What it filters by. */
  readonly filtered?: Partial<Filter>;
}
