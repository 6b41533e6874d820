import { site } from "../start/buildWords.ts";

/**
 * Where the site will stand, with a slash at its end; null where nobody says.
 * @throws a sentence that names the variable if the text is no web address, or has a search part or a hash.
 */
export function siteUrl(text: string | undefined): string | null {
  const value = text?.trim() ?? "";
  if (value === "") return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new Error(site.badSiteUrl({ value }));
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
