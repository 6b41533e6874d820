import { site } from "../start/buildWords.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";

/**
 * The page for addresses that lead nowhere. A host shows it at any depth, where a relative address would lead nowhere
 * too: its addresses begin at the path of the site, or, where nobody says where the site stands, at the root of the host.
 */
export function lostPage(siteUrl: string | null): string {
  const base = escapeHtml(siteUrl === null ? "/" : new URL(siteUrl).pathname);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(site.pageTitle({ title: site.lost.title }))}</title>
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${base}page.css" />
    <script defer src="${base}404.js"></script>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(site.lost.title)}</h1>
      <p>${escapeHtml(site.lost.text)}</p>
      <p><a id="home" href="${base}">${escapeHtml(site.lost.home)}</a></p>
    </main>
  </body>
</html>
`;
}

/** Keeps what was asked for behind the path: the state of the explorer stands there. */
export const LOST_SCRIPT = `document.getElementById("home").href += location.search + location.hash;\n`;
