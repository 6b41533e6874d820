import type { Statement } from "../case/statement.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { AttributionBadge } from "../reading/AttributionBadge.tsx";
import { StanceWord } from "../reading/StanceWord.tsx";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { isFragment } from "./cardStatements.ts";

/** One statement on a card: the stance on what, the words, when, how we know, and where it stands. */
export function SaidStatement({ statement }: { readonly statement: Statement }) {
  const { proposition, quote, stance, summary } = statement;
  const text = useExplorer(({ index }) => index.propositions.get(proposition)?.text ?? proposition);
  return (
    <li className="said">
      <p className="said__on">
        <b>
          <StanceWord stance={stance} />
        </b>{" "}
        <bdi>{text}</bdi>
      </p>
      {quote !== undefined && (
        <blockquote className="said__quote" lang={quote.language} dir="auto">
          {quote.text}
        </blockquote>
      )}
      {(quote === undefined || isFragment(statement)) && (
        <p className="said__summary" dir="auto">
          {summary}
        </p>
      )}
      <SaidMeta statement={statement} />
    </li>
  );
}

function SaidMeta({ statement }: { readonly statement: Statement }) {
  const { formats, reading } = useMessages();
  const { attribution, date, locator, source, speaker, via } = statement;
  const published = useExplorer(({ index }) => index.sources.get(source)?.published);
  const reported = published === undefined ? undefined : reading.reported({ date: formats.date(published) });
  const when = date === undefined ? reported : formats.date(date);
  const facts = [
    when,
    speaker && `${reading.speaker} ${speaker}`,
    via && `${reading.via} ${via}`,
    locator && reading.paragraph({ locator }),
  ];
  return (
    <p className="said__meta">
      <AttributionBadge attribution={attribution} />
      {facts.map((fact) => (fact === undefined ? null : <span key={fact}> · {fact}</span>))}
    </p>
  );
}
