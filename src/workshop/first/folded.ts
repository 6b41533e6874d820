import { FOLDED, FOLDED_LATER, SEEN_WHERE_WIDE } from "../../host/first/firstElement.ts";

/** The list begins with so many statements; more of it is seen on no usual screen before it is scrolled. */
const SEEN_STATEMENTS = 8;
const LIST = /(?<=<div class="statement-list"><ul [^>]*>).*?(?=<\/ul><\/div>)/s;
const ITEM = '<li class="statement-list__item"';
/** The filters, which are beside the picture in very wide windows alone. */
const FILTERS = /(?<=<section id="filters"[^>]*>).*?(?=<\/section>)/s;

/** Markup of which a browser that runs scripts makes elements where it is to be seen (`host/first/unfoldDrawn`), and any other at once. */
export function folded(markup: string): string {
  return fold(markup, "");
}

/** The markup of the app with the filters folded, and the statements that are not seen in the first frame. */
export function withFolds(app: string): string {
  return app.replace(FILTERS, folded).replace(LIST, withLaterFolded);
}

function withLaterFolded(items: string): string {
  const [before = "", ...each] = items.split(ITEM).map((item, at) => (at === 0 ? item : ITEM + item));
  const seen = each.slice(0, SEEN_STATEMENTS);
  const later = each.slice(SEEN_STATEMENTS).join("");
  if (later === "") return items;
  const last = seen.pop()?.replace("<li ", `<li id="${SEEN_WHERE_WIDE}" `);
  return [before, ...seen, last, fold(later, ` ${FOLDED_LATER}`)].join("");
}

function fold(markup: string, attribute: string): string {
  return `<noscript class="${FOLDED}"${attribute}>${markup}</noscript>`;
}
