import { appWords } from "./en/app.ts";
import { controlsWords } from "./en/controls.ts";
import { embedWords } from "./en/embed.ts";
import { namesWords } from "./en/names.ts";
import { readingWords } from "./en/reading.ts";
import { shareWords } from "./en/share.ts";
import { chartWords } from "./en/views/chart.ts";
import { namedWords } from "./en/views/named.ts";
import { fieldWords } from "./en/words.ts";
import type { Grammar } from "./grammar/grammar.ts";

/** What is said everywhere in the app, by the folder that says it; the catalogs of single views and rooms are apart. */
export function baseWords(grammar: Grammar) {
  return {
    formats: grammar,
    words: fieldWords(),
    app: appWords(),
    controls: controlsWords(grammar),
    embed: embedWords(),
    names: namesWords(),
    reading: readingWords(grammar),
    share: shareWords(),
    chart: chartWords(grammar),
    named: namedWords(grammar),
  };
}

export type Messages = ReturnType<typeof baseWords>;
