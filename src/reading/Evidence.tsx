import type { Source } from "../case/source.ts";
import type { Statement } from "../case/statement.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Locator } from "./Locator.tsx";
import { PublisherLink } from "./PublisherLink.tsx";
import "./dottedLine.css";

interface EvidenceProps {
  readonly statement: Statement;
  readonly source: Source;
}

/** How we know of a statement: what its attribution means, through whom, and the source with its paragraph. */
export function Evidence({ statement, source }: EvidenceProps) {
  const { formats, reading, words } = useMessages();
  const { attribution, via, locator } = statement;
  return (
    <>
      <p>{words.attributionMeaning[attribution]}</p>
      <p className="dotted-line">
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
        <span>{formats.date(source.published)}</span>
        {locator !== undefined && <Locator locator={locator} />}
      </p>
    </>
  );
}
