import type { Case } from "../../case/case.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import { caseDataFile } from "../cases/caseFiles.ts";
import { isLarge } from "../cases/isLarge.ts";
import { buildWords, site } from "../start/buildWords.ts";

/** Where no script runs: that the page holds a part of a large case, and the way to all, from a page that lies `up` to the site. */
export function partNote(shown: Case, up: string): string {
  if (!isLarge(shown)) return "";
  const said = site.fallback.part({ count: buildWords.grammar.number(shown.statements.length) });
  const all = `<a href="${up}${escapeHtml(caseDataFile(shown))}">${escapeHtml(site.fallback.data)}</a>`;
  return `<noscript><p class="first-note">${escapeHtml(said)} ${all}</p></noscript>`;
}
