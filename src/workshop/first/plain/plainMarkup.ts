/** What only a script makes use of: what marks say and do when they are pressed, what routers and readers note. */
const FOR_SCRIPTS = [
  /<title>[^<]*<\/title>/g,
  / data-(?:discover|link|node|source|target|emphasis)="[^"]*"/g,
  / href="#[^"]*"/g,
  /<path class="link-mark__target"[^>]*><\/path>/g,
];
/** Marks that can be pressed, and what tells so of them. */
const GROUP = /<g [^>]*>/g;
const OF_BUTTONS = / (?:role="button"|tabindex="-?\d"|aria-label="[^"]*"|aria-pressed="false")/g;
/** The head of a row, which opens by a script alone. */
const ROW_HEAD = /<button type="button" (class="proposition-row__head")[^>]*>(.*?)<\/button>/gs;
/** The page has another part that is its main one without a script. */
const MAIN = /(<\/?)main\b/g;
/** Longer numbers say nothing that can be seen. */
const LONG_NUMBER = /\d+\.\d{3,}/g;
const PATH_DATA = / (?:d|r|x|y|transform)="[^"]*"/g;
const CLOSED = /><\/(?:path|circle|rect)>/g;

/** Markup of the app without what only scripts make use of, links within the app too, and with numbers to a hundredth of a pixel. */
export function plainMarkup(app: string): string {
  return FOR_SCRIPTS.reduce((text, needless) => text.replaceAll(needless, ""), app)
    .replaceAll(GROUP, (group) => group.replaceAll(OF_BUTTONS, ""))
    .replaceAll(MAIN, "$1div")
    .replaceAll(ROW_HEAD, "<span $1>$2</span>")
    .replaceAll(PATH_DATA, (data) =>
      data.replaceAll(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(2)))),
    )
    .replaceAll(CLOSED, "/>");
}
