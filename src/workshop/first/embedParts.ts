import { partOf } from "./partOf.ts";
import { PRETENDED } from "./pretendPage.ts";

/** What stands over the picture of an embedded view, and what under it. */
const HEAD = /<header class="embed__head">.*?<\/header><div class="embed__results">.*?<\/section>.*?<\/div>/s;
const BAR = /<div class="view-bar">.*?(?=<section id="picture")/s;
const SENTENCE = /<div class="how-to-read">.*?(?=<div class="network-chart">)/s;
const SOURCE = /<footer class="embed__source.*?<\/footer>/s;

const START = /<div class="explorer">/;
/** The page around asks how high it is, which it asks of the app. */
const OWN_ID = / id="embed"/;
const END_OF_PARTS = "</main>";
const PICTURE_PANE = /<section id="picture"[^>]*>/;

/**
 * The markup of the app with what an embedded view has around the same picture, on a wide screen and on a narrow one, of
 * which the style sheet shows what belongs.
 * @throws if that is not there.
 */
export function forEmbedsToo(app: string, wide: string, narrow: string): string {
  const bars = [wide, narrow].map((embed) => partOf(embed, BAR)).join("");
  const head = partOf(wide, HEAD).replaceAll(`href="${PRETENDED}#`, 'href="#');
  return app
    .replace(START, (start) => start + part(head + bars))
    .replace(PICTURE_PANE, (pane) => pane + partOf(wide, SENTENCE).replace("<div ", "<div data-embed "))
    .replace(END_OF_PARTS, () => END_OF_PARTS + part(partOf(wide, SOURCE)));
}

/**
 * An embedded view on a wide screen, with the choice of views that a narrow one has, of which the style sheet shows what belongs.
 * @throws if there is none.
 */
export function withBothBars(wide: string, narrow: string): string {
  const bars = part([wide, narrow].map((embed) => partOf(embed, BAR)).join(""));
  return `<div class="first-framed">${wide.replace(BAR, () => bars)}</div>`
    .replaceAll(`href="${PRETENDED}#`, 'href="#')
    .replace(OWN_ID, "");
}

function part(markup: string): string {
  return `<div class="first-embed">${markup}</div>`;
}
