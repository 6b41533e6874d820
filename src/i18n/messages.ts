import { appWords } from "./en/app.ts";
import { controlsWords } from "./en/controls.ts";
import { embedWords } from "./en/embed.ts";
import { namesWords } from "./en/names.ts";
import { readingWords } from "./en/reading.ts";
import { shareWords } from "./en/share.ts";
import { addresseesWords } from "./en/views/addressees.ts";
import { chartWords } from "./en/views/chart.ts";
import { firmnessWords } from "./en/views/firmness.ts";
import { matrixWords } from "./en/views/matrix.ts";
import { pictureWords } from "./en/views/picture.ts";
import { projectionWords } from "./en/views/projection.ts";
import { receiptWords } from "./en/views/receipt.ts";
import { sidesWords } from "./en/views/sides.ts";
import { tiesWords } from "./en/views/ties.ts";
import { timelineWords } from "./en/views/timeline.ts";
import { fieldWords } from "./en/words.ts";
import type { Grammar } from "./grammar/grammar.ts";

/** What is said everywhere in the app, by the folder that says it; the catalogs of single rooms are apart. */
export function messages(grammar: Grammar) {
  return {
    language: grammar.language,
    direction: grammar.direction,
    formats: grammar,
    words: fieldWords(),
    app: appWords(),
    controls: controlsWords(grammar),
    embed: embedWords(),
    names: namesWords(),
    reading: readingWords(grammar),
    share: shareWords(),
    addressees: addresseesWords(grammar),
    chart: chartWords(grammar),
    firmness: firmnessWords(grammar),
    matrix: matrixWords(grammar),
    picture: pictureWords(grammar),
    projection: projectionWords(grammar),
    receipt: receiptWords(grammar),
    sides: sidesWords(grammar),
    ties: tiesWords(grammar),
    timeline: timelineWords(grammar),
  };
}

export type Messages = ReturnType<typeof messages>;
