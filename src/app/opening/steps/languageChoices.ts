import type { Grammar } from "../../../i18n/grammar/grammar.ts";

/** Languages in which many people write; a case in another can name it in its file. */
const OFTEN =
  "ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ka ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh";

/** Languages for a select, by their names in the language of the page, which is one of them. */
export function languageChoices({ language, compare }: Pick<Grammar, "language" | "compare">) {
  const names = new Intl.DisplayNames(language, { type: "language" });
  const tags = new Set([language, ...OFTEN.split(" ")]);
  const choices = [...tags].map((value) => ({ value, text: names.of(value) ?? value }));
  return choices.toSorted((one, other) => compare(one.text, other.text));
}
