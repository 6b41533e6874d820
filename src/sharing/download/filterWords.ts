import { pictureWords } from "../../i18n/en/views/picture.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { partName, valueName } from "../../controls/choosing/valueNames.ts";
import { type Filter, chosenFacets, chosenIn } from "../../filter/filter.ts";
import type { Messages } from "../../i18n/messages.ts";

/** What was filtered, in words, for who has the picture but not the page. */
export function filterWords(index: CaseIndex, filter: Filter, language: Words): string {
  const picture = language.of(pictureWords);
  const messages = language.of(baseWords);
  const parts = chosenFacets(filter).map((part) => {
    const values = chosenIn(filter, part).map((value) => valueName(index, part, value, messages));
    return picture.filterPart({ part: partName(index, part, messages.controls.chip.part), values });
  });
  const all = [...parts, ...datesOf(filter, messages), ...textOf(filter, messages)];
  return all.length === 0 ? picture.whole : picture.filtered({ names: all });
}

function datesOf({ from, to, undated }: Filter, { controls: { chip }, formats }: Messages): string[] {
  if (from === null && to === null) return [];
  const since = from === null ? [] : [chip.since({ date: formats.date(from) })];
  const until = to === null ? [] : [chip.until({ date: formats.date(to) })];
  const dates = [...since, ...until].join(" ");
  return [undated ? chip.orUndated({ dates }) : dates];
}

function textOf({ text }: Filter, { controls: { chip } }: Messages): string[] {
  return text.trim() === "" ? [] : [chip.quoted({ text: text.trim() })];
}
