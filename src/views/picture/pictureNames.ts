import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Messages } from "../../i18n/messages.ts";

const MOST_SOURCES = 2;

/** From which sources and as of when: the line that goes with every picture. */
export function sourceLine({ case: { sources, asOf } }: CaseIndex, { picture, formats }: Messages): string {
  const names = new Set(
    sources.map(({ publisher, published }) =>
      picture.sourceName({ publisher, date: formats.date(published) }),
    ),
  );
  const shown = [...names].slice(0, MOST_SOURCES);
  const asOfLine = picture.asOf({ date: formats.date(asOf) });
  if (shown.length === 0) return asOfLine;
  return `${picture.sources({ names: shown, others: names.size - shown.length })}. ${asOfLine}`;
}
