import type { CaseIndex, FacetName } from "../case/caseIndex.ts";
import { type Filter, activeParts, chosenFacets, chosenIn } from "../filter/filter.ts";
import { mendedSearch } from "../filter/mendedSearch.ts";
import type { Messages } from "../i18n/messages.ts";
import { valueName } from "./choosing/valueNames.ts";

interface Told {
  readonly index: CaseIndex;
  readonly filter: Filter;
  readonly messages: Messages;
}

/** What a chip says was chosen: "Oppose", "August 2022 – …", "“report”". */
export function chipText(chip: Chip, { index, filter, messages }: Told): string {
  if (chip.value === null) return textOfOther(chip.part, { index, filter, messages });
  return valueName(index, chip.part, chip.value, messages);
}

function textOfOther(part: "fewest" | "date" | "text", { index, filter, messages }: Told): string {
  switch (part) {
    case "fewest":
      return messages.controls.chip.atLeast({ count: filter.fewest });
    case "date":
      return datesText(filter, messages);
    case "text":
      return searchText(index, filter.text, messages);
  }
}

function searchText(index: CaseIndex, typed: string, { controls }: Messages): string {
  const { instead } = mendedSearch(index, typed);
  const text = typed.trim();
  return instead === null ? controls.chip.quoted({ text }) : controls.chip.readAs({ text, instead });
}

function datesText({ from, to, undated }: Filter, { controls, formats }: Messages): string {
  const dates = rangeText(from, to, { controls, formats });
  return undated ? controls.chip.orUndated({ dates }) : dates;
}

function rangeText(
  from: string | null,
  to: string | null,
  { controls, formats }: Pick<Messages, "controls" | "formats">,
) {
  if (from === null) return controls.chip.until({ date: formats.shortDate(to ?? "") });
  if (to === null) return controls.chip.since({ date: formats.shortDate(from) });
  return formats.shortDate(from === to ? from : `${from}/${to}`);
}

/** Something chosen that can be taken back by itself: a value of a facet, the dates, or the text. */
export type Chip =
  | { readonly part: FacetName; readonly value: string }
  | { readonly part: "fewest" | "date" | "text"; readonly value: null };

/** What is chosen, in the order of the controls. */
export function activeChips(filter: Filter): readonly Chip[] {
  const ofFacets = chosenFacets(filter).flatMap((part) =>
    chosenIn(filter, part).map((value) => ({ part, value })),
  );
  const others = activeParts(filter).flatMap((part): Chip[] =>
    part === "fewest" || part === "date" || part === "text" ? [{ part, value: null }] : [],
  );
  return [...ofFacets, ...others];
}
