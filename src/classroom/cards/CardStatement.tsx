import type { Statement } from "../../case/statement.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { isolated } from "../../i18n/grammar/isolated.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { AttributionBadge } from "../../reading/statement/AttributionBadge.tsx";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { Condition } from "../../reading/statement/commitment/Condition.tsx";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { MOST_SAME, type OnTheSame } from "../choose/onTheSame.ts";
import { isFragment } from "./cardStatements.ts";

interface SaidStatementProps {
  readonly statement: Statement;
  /** Who else spoke on the same, where there is room for that. */
  readonly same?: readonly OnTheSame[] | undefined;
}

/** One statement on a card: the stance on what, the words, what qualifies them, when, how we know, and where to find it. */
export function CardStatement({ statement, same }: SaidStatementProps) {
  const { reading } = useMessages();
  const { note, proposition, quote, stance, summary } = statement;
  const text = useExplorer(({ index }) => index.propositions.get(proposition)?.text ?? proposition);
  return (
    <li className="said">
      <p className="said__on">
        <b>
          <StanceWord stance={stance} />
        </b>
        <CommitmentWord statement={statement} />: <bdi>{text}</bdi>
      </p>
      {quote !== undefined && (
        <blockquote className="said__quote" lang={quote.language} dir="auto">
          {quote.text}
        </blockquote>
      )}
      {summary !== undefined && (quote === undefined || isFragment(statement)) && (
        <p className="said__summary" dir="auto">
          {summary}
        </p>
      )}
      <Condition statement={statement} />
      {note !== undefined && (
        <p className="said__meta">
          <b>{reading.note}</b> <bdi>{note}</bdi>
        </p>
      )}
      <SaidMeta statement={statement} />
      {same !== undefined && <SaidOnTheSame same={same} />}
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
      {facts.map((fact) =>
        fact === undefined ? null : (
          <span key={fact}>
            , <bdi>{fact}</bdi>
          </span>
        ),
      )}
    </p>
  );
}

/** Who else in the case takes which stance on what a statement is on, in one line. */
function SaidOnTheSame({ same }: { readonly same: readonly OnTheSame[] }) {
  const cards = useWords(cardsWords);
  const shortName = useShortName();
  return (
    <p className="said__same">
      {cards.same}{" "}
      {same.map(({ stance, actors }) => (
        <span key={stance} className="said__side">
          <StanceWord stance={stance} isName />:{" "}
          {actors
            .slice(0, MOST_SAME)
            .map((actor) => isolated(shortName(actor)))
            .join(", ")}
          {actors.length > MOST_SAME && ` ${cards.moreSame({ count: actors.length - MOST_SAME })}`}
        </span>
      ))}
    </p>
  );
}
