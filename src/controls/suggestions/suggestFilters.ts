import { type CaseIndex, facetNames } from "../../case/caseIndex.ts";
import { dateExtent } from "../../case/dateExtent.ts";
import type { Stance } from "../../case/statement.ts";
import { setSize } from "../../case/statementSet.ts";
import type { Steps } from "../../case/steps/steps.ts";
import { applyFilter } from "../../filter/applyFilter.ts";
import { type Filter, chooseValues, setDates } from "../../filter/filter.ts";
import type { FindTexts } from "../../filter/findTexts.ts";
import { foldBothWays } from "../../filter/words/foldText.ts";
import { timeWindows } from "../../filter/timeWindow.ts";
import type { Messages } from "../../i18n/messages.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { partName, valueName } from "../choosing/valueNames.ts";
import type { Suggestion } from "./suggestion.ts";

/** So many can be taken in while typing, and so many are counted at most. */
const MOST = 3;

interface Choice {
  readonly key: string;
  readonly text: string;
  readonly note: string;
  /** What it is found by. */
  readonly found: string;
  readonly change: (filter: Filter) => Filter;
}

/** The stances, kinds and other values of facets, and the years and months, that the typed words name; only what leaves a statement. */
export function suggestFilters(
  { index, filter }: { readonly index: CaseIndex; readonly filter: Filter },
  typed: string,
  messages: Messages,
  find: FindTexts,
): readonly Suggestion[] {
  const kinds = [facets(index, messages), years(index, messages)];
  if (asksForMonths(typed)) kinds.push(months(index, messages));
  const choices = kinds.flatMap(({ all }) => all);
  const places = find(
    kinds.flatMap(({ folded }) => folded),
    typed,
  );
  const suggestions = places.slice(0, MOST * 2).flatMap((at): Suggestion[] => {
    const choice = choices[at];
    if (choice === undefined) return [];
    const { key, text, note } = choice;
    const filtered = { ...choice.change(filter), text: "" };
    return [{ key, group: "filters", text, note, filtered, count: setSize(applyFilter(index, filtered)) }];
  });
  return suggestions.filter(({ count }) => count > 0).slice(0, MOST);
}

/** Makes step by step what filters are found by, so that it is there before anything is typed. */
export function* filterSteps(index: CaseIndex, messages: Messages): Steps<void> {
  for (const make of [facets, dateExtent, years, months]) {
    make(index, messages);
    yield;
  }
}

interface Choices {
  readonly all: readonly Choice[];
  /** What each is found by, as it is searched. */
  readonly folded: readonly string[];
}

const facets = memoizeLast((index: CaseIndex, messages: Messages) => findable(facetChoices(index, messages)));
const years = memoizeLast((index: CaseIndex, messages: Messages) =>
  findable(datesOf("year", "-MM-DD".length, index, messages)),
);
const months = memoizeLast((index: CaseIndex, messages: Messages) =>
  findable(datesOf("month", "-DD".length, index, messages)),
);

function findable(all: readonly Choice[]): Choices {
  return { all, folded: all.map(({ found }) => foldBothWays(found)) };
}

function facetChoices(index: CaseIndex, messages: Messages): readonly Choice[] {
  const { controls } = messages;
  return facetNames(index).flatMap((name) => {
    if (name === "proposition") return [];
    return [...(index.facets[name]?.keys() ?? [])].map((value): Choice => {
      const text = valueName(index, name, value, messages);
      const also = name === "stance" ? ` ${controls.stanceAlso[value as Stance]}` : "";
      return {
        key: `${name}/${value}`,
        text,
        note: partName(index, name, controls.facet),
        found: `${text}${also}`,
        change: (filter) => chooseValues(filter, name, [value] as never),
      };
    });
  });
}

/** Years go by their number, months where a letter or a hyphen asks for one. */
function asksForMonths(typed: string): boolean {
  return /\p{L}|\d-/u.test(typed);
}

function datesOf(
  width: "year" | "month",
  tooExact: number,
  index: CaseIndex,
  { controls, formats }: Messages,
): readonly Choice[] {
  return timeWindows(width, dateExtent(index)).map(({ from, to }) => {
    const iso = (from ?? "").slice(0, -tooExact);
    const text = formats.date(iso);
    return {
      key: `date/${iso}`,
      text,
      note: controls.facet.date,
      found: `${text} ${iso}`,
      change: (filter) => setDates(filter, from, to),
    };
  });
}
