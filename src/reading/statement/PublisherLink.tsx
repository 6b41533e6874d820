import { type Source, publisherOf } from "../../case/source.ts";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";

interface PublisherLinkProps {
  readonly source: Source;
  /** What of the source is meant: its very words if they are quoted. */
  readonly statement: Pick<Statement, "quote">;
}

/** The publisher, as a link to the very words where the source has an address. */
export function PublisherLink({ source, statement }: PublisherLinkProps) {
  const { reading } = useMessages();
  const href = sourceLink(source, statement);
  if (href === null) return <bdi>{publisherOf(source)}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener">
      <bdi>{publisherOf(source)}</bdi> <span aria-hidden="true">↗</span>
      <span className="visually-hidden">{reading.newTab}</span>
    </a>
  );
}

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
