import type { Statement } from "../case/statement.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { AttributionBadge } from "../reading/AttributionBadge.tsx";
import { Locator } from "../reading/Locator.tsx";
import { SpeakerAndAddressee } from "../reading/SpeakerAndAddressee.tsx";
import { StatementWords } from "../reading/StatementWords.tsx";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { WritingLines } from "./WritingLines.tsx";
import "../reading/dottedLine.css";

/** One statement on paper: who speaks and in which role, the words, when, how we know, where it stands, and lines for notes. */
export function EvidenceCard({ statement }: { readonly statement: Statement }) {
  const { reading, words } = useMessages();
  const actor = useExplorer(({ index }) => index.actors.get(statement.actor));
  if (actor === undefined) return null;
  return (
    <li className="evidence-card">
      <p>
        <b>
          <bdi>{actor.name}</bdi>
        </b>{" "}
        <span className="quiet">
          <bdi>{actor.role ?? words.kind[actor.kind]}</bdi>
          {!actor.named && `, ${reading.notNamedInSource}`}
        </span>{" "}
        <SpeakerAndAddressee statement={statement} />
      </p>
      <StatementWords statement={statement} />
      {statement.note !== undefined && (
        <p className="quiet" dir="auto">
          <b>{reading.note}</b> {statement.note}
        </p>
      )}
      <HowKnown statement={statement} />
      <WritingLines />
    </li>
  );
}

function HowKnown({ statement }: { readonly statement: Statement }) {
  const { formats, handouts, reading } = useMessages();
  const source = useExplorer(({ index }) => index.sources.get(statement.source));
  const { date, attribution, via, locator } = statement;
  return (
    <p className="dotted-line">
      {date !== undefined && <span>{handouts.sides.said({ date: formats.date(date) })}</span>}
      <AttributionBadge attribution={attribution} />
      {via !== undefined && (
        <span>
          {reading.via} <bdi>{via}</bdi>
        </span>
      )}
      {source !== undefined && (
        <span>
          {handouts.sides.published({ publisher: source.publisher, date: formats.date(source.published) })}
        </span>
      )}
      {locator !== undefined && <Locator locator={locator} />}
    </p>
  );
}
