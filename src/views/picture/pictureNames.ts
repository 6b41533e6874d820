import { pictureWords } from "../../i18n/en/views/picture.ts";
import type { Words } from "../../i18n/words.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { publisherOf } from "../../case/source.ts";

const MOST_SOURCES = 2;

/** From which sources and as of when: the line that goes with every picture. */
export function sourceLine({ case: { sources, asOf } }: CaseIndex, language: Words): string {
  const picture = language.of(pictureWords);
  const { date: dateOf } = language.grammar;
  const names = new Set(
    sources.map((source) => {
      const date = source.published === undefined ? null : dateOf(source.published);
      return picture.sourceName({ publisher: publisherOf(source), date });
    }),
  );
  const shown = [...names].slice(0, MOST_SOURCES);
  const asOfLine = picture.asOf({ date: dateOf(asOf) });
  if (shown.length === 0) return asOfLine;
  return `${picture.sources({ names: shown, others: names.size - shown.length })}. ${asOfLine}`;
}
