import { FACET_NAMES, type FacetName } from "../case/caseIndex.ts";
import { type Filter, activeParts } from "../filter/filter.ts";

/** Something chosen that can be taken back by itself: a value of a facet, the dates, or the text. */
export type Chip =
  | { readonly part: FacetName; readonly value: string }
  | { readonly part: "date"; readonly value: null }
  | { readonly part: "text"; readonly value: null };

/** What is chosen, in the order in which the controls stand. */
export function activeChips(filter: Filter): readonly Chip[] {
  const ofFacets = FACET_NAMES.flatMap((part) => filter[part].map((value) => ({ part, value })));
  const others = activeParts(filter).flatMap((part): Chip[] =>
    part === "date" || part === "text" ? [{ part, value: null }] : [],
  );
  return [...ofFacets, ...others];
}
