import { escapeHtml } from "./escapeHtml.ts";
import { scriptJson } from "./scriptJson.ts";

/** What a page is saved with, for when it opens again. */
interface Saving {
  /** The id of the element that holds it. */
  readonly element: string;
  readonly value: unknown;
  /** What the page is called. */
  readonly title: string;
  /** The ids of all elements that hold such things: what was saved before goes. */
  readonly former: readonly string[];
  /** The id of what the build drew of the page, which goes too, for the page opens elsewhere and perhaps without names. */
  readonly first: string;
}

/** The page as one file with something in it, as inert JSON in its head. */
export function savedPage(html: string, { element, value, title, former, first }: Saving): string {
  const script = `<script type="application/json" id="${element}">${scriptJson(value)}</script>`;
  return html
    .replaceAll(formerElements(former), "")
    .replace(drawnFirst(first), "")
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/\s*<\/head>/, (end) => `\n    ${script}${end}`);
}

/** JSON in a script has no "<"; so this fits nothing else, and nothing within the code of the page. */
function formerElements(ids: readonly string[]): RegExp {
  const script = `<script type="application/json" id="(?:${ids.join("|")})">[^<]*</script>`;
  return new RegExp(String.raw`\s*${script}(?=\s*</head>)`, "g");
}

function drawnFirst(id: string): RegExp {
  return new RegExp(String.raw`\s*<div id="${id}">.*?</div><!--${id}-->`, "s");
}
