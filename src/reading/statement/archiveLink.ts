import type { Source } from "../../case/source.ts";

/**
 * The address at which the Wayback Machine would show the copy of a source that is nearest to its publication, if it has
 * one; null for a source without an address. Source: Internet Archive, addresses of the form /web/<digits of a date>/<address>.
 */
export function archiveLink({ url, published }: Pick<Source, "url" | "published">): string | null {
  if (url === undefined) return null;
  const digits = /^\d{4}(?:-\d{2}){0,2}/.exec(published)?.[0].replaceAll("-", "") ?? "";
  return `https://web.archive.org/web/${digits === "" ? "*" : digits}/${url}`;
}
