import type { Source } from "../../case/source.ts";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Locator } from "./Locator.tsx";
import { PublisherLink } from "./PublisherLink.tsx";
import "../names/dottedLine.css";

interface ProvenanceProps {
  readonly statement: Statement;
  readonly source: Source;
}

/** How we know of a statement: what its attribution and its commitment mean, when it was said, through whom, in which source, and how that was coded. */
export function Provenance({ statement, source }: ProvenanceProps) {
  const { formats, reading, words } = useMessages();
  const isAsked = useExplorer(({ index }) => index.facets.commitment.size > 0);
  const { attribution, commitment, via, locator, date } = statement;
  return (
    <>
      <p>{words.attributionMeaning[attribution]}</p>
      {isAsked && <p>{words.commitmentMeaning[commitment ?? "not-coded"]}</p>}
      <p className="dotted-line">
        <span>{date === undefined ? reading.notSaidWhen : reading.said({ date: formats.date(date) })}</span>
        {via !== undefined && (
          <span>
            {reading.via} <bdi>{via}</bdi>
          </span>
        )}
        {source.author !== undefined && (
          <span>
            <bdi>{source.author}</bdi>
          </span>
        )}
        <span>
          <cite lang={source.language} dir="auto">
            {source.title}
          </cite>
        </span>
        <PublisherLink source={source} statement={statement} />
        {source.published !== undefined && (
          <span>{reading.published({ date: formats.date(source.published) })}</span>
        )}
        {locator !== undefined && <Locator locator={locator} />}
      </p>
      <ArchiveLink source={source} />
      <p>
        <PlaceLink to={{ page: "about" }}>{reading.howCoded}</PlaceLink>
      </p>
    </>
  );
}

/** The way to where an archived copy of a source may be, and that we do not know whether it is. */
function ArchiveLink({ source }: { readonly source: Source }) {
  const { reading } = useMessages();
  const href = archiveLink(source);
  if (href === null) return null;
  return (
    <p>
      <a href={href} target="_blank" rel="noopener">
        {reading.archive} <span aria-hidden="true">↗</span>
        <span className="visually-hidden">{reading.newTab}</span>
      </a>{" "}
      {reading.archiveUnchecked}
    </p>
  );
}

/**
 * The address at which the Wayback Machine would show the copy of a source that is nearest to its publication, if it has
 * one; null for a source without an address. Source: Internet Archive, addresses of the form /web/<digits of a date>/<address>.
 */
export function archiveLink({ url, published }: Pick<Source, "url" | "published">): string | null {
  if (url === undefined) return null;
  const digits = /^\d{4}(?:-\d{2}){0,2}/.exec(published ?? "")?.[0].replaceAll("-", "") ?? "";
  return `https://web.archive.org/web/${digits === "" ? "*" : digits}/${url}`;
}
