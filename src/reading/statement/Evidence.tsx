import type { Source } from "../../case/source.ts";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ArchiveLink } from "./ArchiveLink.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Locator } from "./Locator.tsx";
import { PublisherLink } from "./PublisherLink.tsx";
import "../names/dottedLine.css";

interface EvidenceProps {
  readonly statement: Statement;
  readonly source: Source;
}

/** How we know of a statement: what its attribution means, when it was said, through whom, in which source, and how that was coded. */
export function Evidence({ statement, source }: EvidenceProps) {
  const { formats, reading, words } = useMessages();
  const { attribution, via, locator, date } = statement;
  return (
    <>
      <p>{words.attributionMeaning[attribution]}</p>
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
        <cite lang={source.language} dir="auto">
          {source.title}
        </cite>
        <PublisherLink source={source} statement={statement} />
        <span>{reading.published({ date: formats.date(source.published) })}</span>
        {locator !== undefined && <Locator locator={locator} />}
      </p>
      <ArchiveLink source={source} />
      <p>
        <PlaceLink to={{ page: "about" }}>{reading.howCoded}</PlaceLink>
      </p>
    </>
  );
}
