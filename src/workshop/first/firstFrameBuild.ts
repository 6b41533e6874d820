import { join } from "node:path";
import type { Plugin } from "vite";
import type { Case } from "../../case/case.ts";
import { versionName } from "../../case/versionName.ts";
import { FIRST_ELEMENT, SEEN_ON_PHONE, SEEN_WHERE_WIDE } from "../../host/first/firstElement.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import { PHONE } from "../../host/mediaQueries.ts";
import { caseFiles, readTextFile } from "../cases/caseFiles.ts";
import { readCase } from "../cases/soundData.ts";
import type { ViewName } from "../../store/views.ts";
import { VIEWS } from "../../views/registry.ts";
import type { First } from "./drawFirst.ts";
import { drawings } from "./drawings.ts";
import { partNote } from "./partNote.ts";
import { partOf } from "./partOf.ts";
import { type SheetsOf, sheetLink } from "./pieceSheets.ts";
import { viewSheets } from "./viewSheets.ts";

const WITH_COLUMN = "(min-width: 100rem)";
const NEITHER_PHONE_NOR_WIDE = "(min-width: 37.5rem) and (max-width: 61.99rem)";
/** What is drawn from rooms, whose style sheets the script would bring. */
const FROM_ROOMS: readonly SheetsOf[] = [
  { module: /\/views\/positions\/rows\/PropositionRows\.tsx$/, media: PHONE },
  { module: /\/controls\/FacetPanel\.tsx$/, media: WITH_COLUMN },
];

/** The script of the app, which the style sheets come before: nothing is painted without them. */
const APP_SCRIPT = /\s*<script defer src="[^"]*"><\/script>/;
/**
 * The picture, the list and the filters are painted at once: a frame with the first lines alone would put off the one that holds
 * them. What a window shows none of is not waited for.
 */
const AT_ONCE = [
  expected(SEEN_ON_PHONE, PHONE),
  expected("root", NEITHER_PHONE_NOR_WIDE),
  expected(SEEN_WHERE_WIDE, "(min-width: 62rem)"),
].join("");

interface NoteWords {
  readonly noScript: string;
  readonly whole: string;
}

/**
 * Draws what the app opens with into `index.html`, the picture, the statements and the filters of the first case, for wide and
 * narrow screens and phones, so that it is seen before any script has run; the script then takes it over (`host/first/firstFrame`).
 * Where no script runs, `words` say above it what it is, and lead out of the frame that it may be in.
 */
export function firstFrameBuild(root: string, words: NoteWords): Plugin {
  const note = noteWithoutScript(words);
  let drawn: First | null = null;
  return {
    name: "standpoint:first-frame-build",
    apply: "build",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      const [file] = caseFiles(root);
      if (page?.type !== "asset" || file === undefined) this.error("There is no page, or no case, to draw.");
      const shown = readCase(file);
      const { drawFirst } = await drawings(root);
      drawn ??= drawFirst(shown, root);
      const first = drawn;
      if (first === null) return;
      const { markup, css, isForFrames } = first;
      const source = firstSheet(root, css);
      const sheet = this.getFileName(this.emitFile({ type: "asset", name: "first.css", source }));
      const rooms = FROM_ROOMS.map((sheets) => sheetLink(bundle, sheets));
      const links = [...rooms, viewSheets(bundle, { shown, view: VIEWS.all[0] }), link(sheet)].join("");
      page.source = withSheets(String(page.source), links)
        .replace(/<meta charset[^>]*>/, (tag) => tag + AT_ONCE)
        .replace(
          /(?=\s*<div id="root">)/,
          () =>
            `\n    <div id="${FIRST_ELEMENT}">${note}${partNote(shown, "./")}${markup}</div><!--${FIRST_ELEMENT}-->`,
        )
        .replace(
          /(?<=<script )(?=[^>]*before-paint\.js)/,
          () => `data-${FIRST_ELEMENT}="${shown.id}" ${isForFrames ? forFrames(shown, VIEWS.all[0]) : ""}`,
        );
    },
  };
}

/** All that a drawing of the page needs besides the style sheets of the app. */
export function firstSheet(root: string, css: string): string {
  const own = ["first", "firstEmbed", "noScript"].map((name) =>
    readTextFile(join(root, `src/workshop/first/${name}.css`)),
  );
  return `${[...own, css].join("\n")}\n`;
}

/** What a frame may ask for that shows a view: how an address names that, the first by nothing too. */
export function forFrames(shown: Case, view: ViewName): string {
  const views = view === VIEWS.all[0] ? ` ${view}` : view;
  return `data-version="${versionName(shown)}" data-views="${views}" `;
}

/** An empty address is that of the page itself. */
function noteWithoutScript({ noScript, whole }: NoteWords): string {
  const out = `<a href="" target="_blank" rel="noopener">${escapeHtml(whole)}</a>`;
  return `<noscript><p class="first-note">${escapeHtml(noScript)} ${out}</p></noscript>`;
}

function withSheets(page: string, links: string): string {
  const script = partOf(page, APP_SCRIPT);
  return page.replace(script, "").replace("</head>", () => `${links}${script.trim()}\n</head>`);
}

function expected(id: string, media: string): string {
  return `\n    <link rel="expect" href="#${id}" media="${media}" blocking="render">`;
}

function link(file: string): string {
  return `    <link rel="stylesheet" href="./${file}">\n`;
}
