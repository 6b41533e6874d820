import { site } from "../start/buildWords.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import { PICTURE_SIZE } from "./shareTags.ts";
import type { SharedView } from "./sharedView.ts";

/** As wide as a column of text is, and as high as an embedded view is by itself. */
const FRAME = { width: 800, height: 640 } as const;
const A_DAY = 86_400;

/**
 * What a site asks for that embeds a shared view by its address: a quote with a link, and one plain frame, which is all
 * that WordPress lets through. Format: oEmbed 1.0, type "rich" (https://oembed.com).
 */
export function oembed(
  { shown, title, viewName, page, picture, framed }: SharedView,
  siteUrl: string,
): string {
  const { width, height } = FRAME;
  const name = site.frameTitle({ view: viewName, title: shown.title });
  const link = `<a href="${escapeHtml(siteUrl + page)}">${escapeHtml(title)}</a>`;
  const frame = `<iframe src="${escapeHtml(siteUrl + framed)}" width="${width}" height="${height}" frameborder="0" title="${escapeHtml(name)}"></iframe>`;
  const answer = {
    type: "rich",
    version: "1.0",
    title,
    provider_name: site.name,
    provider_url: siteUrl,
    width,
    height,
    cache_age: A_DAY,
    thumbnail_url: siteUrl + picture,
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
    html: `<blockquote>${link}</blockquote>${frame}`,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
