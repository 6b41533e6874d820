import { pictureWords } from "../../i18n/en/views/picture.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { FACET_NAMES, type FacetName } from "../../case/caseIndex.ts";
import type { Filter } from "../../filter/filter.ts";
import type { Messages } from "../../i18n/messages.ts";

/** What was filtered, in words, for who has the picture but not the page. */
export function filterWords(index: CaseIndex, filter: Filter, language: Words): string {
  const picture = language.of(pictureWords);
  const messages = language.of(baseWords);
  const { controls, words } = messages;
  const labels: ReadonlyMap<string, { readonly label: string }> = index.propositions;
  const names: Readonly<Record<Exclude<FacetName, "proposition">, Readonly<Record<string, string>>>> = {
    stance: words.stanceName,
    commitment: words.commitment,
    kind: words.kind,
    attribution: words.attribution,
    naming: words.naming,
  };
  const parts = FACET_NAMES.flatMap((part) => {
    const nameOf = (value: string) =>
      part === "proposition" ? labels.get(value)?.label : names[part][value];
    const values = filter[part].map((value) => nameOf(value) ?? value);
    return values.length === 0 ? [] : [picture.filterPart({ part: controls.chip.part[part], values })];
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
