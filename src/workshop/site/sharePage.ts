import { site } from "../start/buildWords.ts";
import { caseLinkedData } from "./caseLinkedData.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import { firstSentence } from "../cases/firstSentence.ts";
import { scriptJson } from "../../formats/embed/scriptJson.ts";
import { PICTURE_SIZE, pictureAlt, shareTags } from "./shareTags.ts";
import type { SharedView } from "./sharedView.ts";
import { sourceLinks } from "../cases/sourceLinks.ts";

/** From a share page to the folder of the site. */
export const UP = "../../";

/**
 * The page that a shared link to a view names, of a case that the build does not draw (`sharedApp`). It runs no script:
 * services read its tags, a browser goes on to the explorer at once, and whoever does not let it finds title, picture, source
 * and a link.
 * `siteUrl` is where the site stands; null where that is not known, so that all addresses are relative.
 */
export function sharePage(shared: SharedView, siteUrl: string | null): string {
  const { shown, explorer } = shared;
  const language = escapeHtml(shown.language);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="refresh" content="0; url=${UP}${escapeHtml(explorer)}" />
    ${shareHead(shared, siteUrl)}
    <link rel="icon" href="${UP}icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${UP}page.css" />
  </head>
  <body>
${content(shared)}
  </body>
</html>
`;
}

/** What services read of a share page: its title and tags, how to embed it, and the data as linked data. */
export function shareHead(shared: SharedView, siteUrl: string | null): string {
  const { shown, title, page, oembed } = shared;
  const at = (file: string) => `${siteUrl ?? UP}${file}`;
  return `<title>${escapeHtml(site.pageTitle({ title }))}</title>
    ${shareTags(shared, firstSentence(shown), at)}
    <link rel="canonical" href="${escapeHtml(at(page))}" />${siteUrl === null ? "" : oembedLink(at(oembed), title)}
    <script type="application/ld+json">${scriptJson(caseLinkedData(shown, at))}</script>`;
}

function content({ shown, viewName, pictured, explorer }: SharedView): string {
  const { width, height } = PICTURE_SIZE;
  const alt = escapeHtml(pictureAlt({ shown, pictured }));
  const href = `${UP}${escapeHtml(explorer)}`;
  return `    <main>
      <p>${escapeHtml(viewName)}</p>
      <h1>${escapeHtml(shown.title)}</h1>
      <p>${escapeHtml(firstSentence(shown))}</p>
      <p><a href="${href}">${escapeHtml(site.open({ title: shown.title }))}</a></p>
      <p><img src="${pictured}.png" width="${width}" height="${height}" alt="${alt}" /></p>
      <p>${escapeHtml(site.source)}: ${sourceLinks(shown)}</p>
    </main>`;
}

/** How other sites find what to embed. Format: oEmbed 1.0, section 4 (https://oembed.com). */
function oembedLink(href: string, title: string): string {
  return `
    <link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`;
}
