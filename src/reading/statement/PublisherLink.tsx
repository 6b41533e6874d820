import type { Source } from "../../case/source.ts";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { sourceLink } from "./sourceLink.ts";

interface PublisherLinkProps {
  readonly source: Source;
  /** What of the source is meant: its very words if they are quoted. */
  readonly statement: Pick<Statement, "quote">;
}

/** The publisher, as a link to the very words where the source has an address. */
export function PublisherLink({ source, statement }: PublisherLinkProps) {
  const { reading } = useMessages();
  const href = sourceLink(source, statement);
  if (href === null) return <bdi>{source.publisher}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener">
      <bdi>{source.publisher}</bdi> <span aria-hidden="true">↗</span>
      <span className="visually-hidden">{reading.newTab}</span>
    </a>
  );
}
