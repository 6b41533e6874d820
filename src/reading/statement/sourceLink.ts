import type { Source } from "../../case/source.ts";
import type { Statement } from "../../case/statement.ts";

/**
 * The address at which the passage can be read, or null if the source has none. With a quote it ends in a text
 * fragment, so that the browser opens the page at these very words. Source: WICG, URL Fragment Text Directives, 2023.
 */
export function sourceLink({ url }: Pick<Source, "url">, { quote }: Pick<Statement, "quote">): string | null {
  if (url === undefined) return null;
  if (quote === undefined) return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${encodeFragment(quote.text)}`;
}

/** Hyphens divide the parts of a text directive, so they are escaped too; half a character cannot be encoded. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text.trim().replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
