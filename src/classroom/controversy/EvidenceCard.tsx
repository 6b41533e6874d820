import type { Actor } from "../../case/actor.ts";
import { publisherOf } from "../../case/source.ts";
import type { Statement } from "../../case/statement.ts";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AttributionBadge } from "../../reading/statement/AttributionBadge.tsx";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { Condition } from "../../reading/statement/commitment/Condition.tsx";
import { Locator } from "../../reading/statement/Locator.tsx";
import { StatementWords } from "../../reading/statement/StatementWords.tsx";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { useKindName } from "../../reading/names/useKindName.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { WritingLines } from "../paper/WritingLines.tsx";
import "../../reading/names/dottedLine.css";

/** One statement on paper: who speaks and in which role, the words, when, how we know, where to find it, and lines for notes. */
export function EvidenceCard({ statement }: { readonly statement: Statement }) {
  const { reading } = useMessages();
  const actor = useExplorer(({ index }) => index.actors.get(statement.actor));
  if (actor === undefined) return null;
  return (
    <li className="evidence-card">
      <Speaker actor={actor} statement={statement} />
      <StatementWords statement={statement} />
      <Condition statement={statement} />
      {statement.note !== undefined && (
        <p className="quiet">
          <b>{reading.note}</b> <bdi>{statement.note}</bdi>
        </p>
      )}
      <HowKnown statement={statement} />
      <WritingLines />
    </li>
  );
}

/** Who speaks, in which role, through which speaker and to whom: facts divided by dots, and no links, since this is paper. */
function Speaker({ actor, statement }: { readonly actor: Actor; readonly statement: Statement }) {
  const { reading } = useMessages();
  const kindName = useKindName();
  const shortName = useShortName();
  const { speaker, addressee } = statement;
  return (
    <p className="dotted-line evidence-card__speaker">
      <b>
        <bdi>{actor.name}</bdi>
      </b>
      <span>
        <bdi>{actor.role ?? kindName(actor)}</bdi>
        {!actor.named && `, ${reading.notNamedInSource}`}
      </span>
      {speaker !== undefined && (
        <span>
          {reading.speaker} <bdi>{speaker}</bdi>
        </span>
      )}
      {addressee !== undefined && (
        <span>
          {reading.to} <bdi>{shortName(addressee)}</bdi>
        </span>
      )}
    </p>
  );
}

function HowKnown({ statement }: { readonly statement: Statement }) {
  const { formats, reading } = useMessages();
  const handouts = useWords(handoutsWords);
  const source = useExplorer(({ index }) => index.sources.get(statement.source));
  const { date, attribution, via, locator } = statement;
  return (
    <p className="dotted-line">
      <CommitmentWord statement={statement} isAlone />
      {date !== undefined && <span>{handouts.sides.said({ date: formats.date(date) })}</span>}
      <AttributionBadge attribution={attribution} />
      {via !== undefined && (
        <span>
          {reading.via} <bdi>{via}</bdi>
        </span>
      )}
      {source !== undefined && (
        <span>
          {handouts.sides.published({
            publisher: publisherOf(source),
            date: source.published === undefined ? null : formats.date(source.published),
          })}
        </span>
      )}
      {locator !== undefined && <Locator locator={locator} />}
    </p>
  );
}
