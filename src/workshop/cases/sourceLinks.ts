import type { Case } from "../../case/case.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import { buildWords } from "../start/buildWords.ts";

/** The sources of a case as HTML: title, linked where it has an address, publisher and date. */
export function sourceLinks({ sources }: Case): string {
  const links = sources.map(({ title, url, publisher, published }) => {
    const name = `<cite>${escapeHtml(title)}</cite>`;
    const link = url === undefined ? name : `<a href="${escapeHtml(url)}" rel="noopener">${name}</a>`;
    const facts = [publisher, published && buildWords.grammar.date(published)];
    return [link, ...facts.flatMap((fact) => (fact === undefined ? [] : escapeHtml(fact)))].join(", ");
  });
  return links.join("; ");
}
