import { english, site } from "../start/buildWords.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import type { SharedView } from "./sharedView.ts";

/** As wide and high as the pictures of shared links are. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/**
 * What a service reads of a page to make a card of it. `at` gives the address of a file of the site.
 * Formats: the Open Graph protocol (https://ogp.me) and the cards of X, formerly Twitter.
 */
export function shareTags(shared: SharedView, description: string, at: (file: string) => string): string {
  const { title, page, picture } = shared;
  const alt = pictureAlt(shared);
  const properties = {
    "og:type": "website",
    "og:site_name": site.name,
    "og:title": title,
    "og:description": description,
    "og:url": at(page),
    "og:image": at(picture),
    "og:image:type": "image/png",
    "og:image:width": String(PICTURE_SIZE.width),
    "og:image:height": String(PICTURE_SIZE.height),
    "og:image:alt": alt,
  };
  const names = {
    description,
    "twitter:card": "summary_large_image",
    "twitter:title": title,
    "twitter:description": description,
    "twitter:image": at(picture),
    "twitter:image:alt": alt,
  };
  return [...tags("property", properties), ...tags("name", names)].join("\n    ");
}

/** What the picture of a shared view shows, in words. */
export function pictureAlt({ shown, pictured }: Pick<SharedView, "shown" | "pictured">): string {
  return site.pictureAlt({ view: english.controls.view.name[pictured], title: shown.title });
}

function tags(key: "property" | "name", values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(
    ([name, content]) => `<meta ${key}="${name}" content="${escapeHtml(content)}" />`,
  );
}
