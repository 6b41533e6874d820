import { useLanguage } from "../../i18n/useWords.ts";
import type { Source } from "../../case/source.ts";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { AttributionBadge } from "./AttributionBadge.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Highlighted } from "../names/Highlighted.tsx";
import { Locator } from "./Locator.tsx";
import { PublisherLink } from "./PublisherLink.tsx";
import { displayName } from "../../case/countries/displayName.ts";
import "../names/dottedLine.css";

interface StatementMetaProps {
  readonly statement: Statement;
  readonly source: Source | undefined;
}

/** When it was said, how we know, through whom, and where it can be read. */
export function StatementMeta({ statement, source }: StatementMetaProps) {
  const { reading } = useMessages();
  const { id, attribution, via, locator } = statement;
  return (
    <p className="dotted-line">
      <StatementDate statement={statement} source={source} />
      <AttributionBadge attribution={attribution} />
      <OriginalLanguage statement={statement} />
      {via !== undefined && (
        <span>
          {reading.via}{" "}
          <bdi>
            <Highlighted text={via} />
          </bdi>
        </span>
      )}
      {locator !== undefined && <Locator locator={locator} />}
      {source !== undefined && <PublisherLink source={source} statement={statement} />}
      <PlaceLink to={{ page: "statement", statement: id }} aria-label={reading.permalinkInFull}>
        {reading.permalink}
      </PlaceLink>
    </p>
  );
}

function StatementDate({ statement, source }: StatementMetaProps) {
  const { formats, reading } = useMessages();
  if (statement.date !== undefined) return <span>{formats.date(statement.date)}</span>;
  if (source?.published === undefined) return null;
  return <span>{reading.reported({ date: formats.date(source.published) })}</span>;
}

/** The language of the words, where it is not the case's own. */
function OriginalLanguage({ statement: { quote } }: Pick<StatementMetaProps, "statement">) {
  const { language } = useLanguage().grammar;
  const { reading } = useMessages();
  const ofCase = useExplorer(({ index }) => index.case.language);
  if (quote === undefined || quote.language === ofCase) return null;
  return <span>{reading.originalIn({ name: displayName(language, "language", quote.language) })}</span>;
}
