import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { Statement, StatementId } from "../../../case/statement.ts";
import { hasPlace } from "../../../case/statementSet.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";
import { selectVisible } from "../../../store/selectors.ts";
import { ActorName } from "../../names/ActorName.tsx";
import { PropositionName, PropositionText } from "../../names/PropositionName.tsx";
import { MayEdit } from "../../panel/MayEdit.tsx";
import { Panel } from "../../panel/Panel.tsx";
import { UnknownInCase } from "../../panel/UnknownNotice.tsx";
import { CommitmentWord } from "../commitment/CommitmentWord.tsx";
import { StanceWord } from "../StanceWord.tsx";
import { StatementCard } from "../StatementCard.tsx";
import { InRoom } from "../../../ui/room/InRoom.tsx";
import { dependence } from "./dependence.ts";
import "../../../ui/button.css";
import "./statementPanel.css";

/** One statement by its address, with its questions answered, and the way to the actor's other statements. */
export function StatementPanel({ statementId }: { readonly statementId: string }) {
  const statement = useExplorer(({ index }) => index.statements.get(statementId as StatementId));
  if (statement !== undefined) return <KnownStatement statement={statement} />;
  const unknown = <UnknownInCase what="statement" id={statementId} />;
  return (
    <MayEdit otherwise={unknown}>
      {({ RemovedStatement }) => <RemovedStatement id={statementId} otherwise={unknown} />}
    </MayEdit>
  );
}

function KnownStatement({ statement }: { readonly statement: Statement }) {
  const index = useExplorer((state) => state.index);
  const visible = useExplorer(selectVisible);
  const isHidden = !hasPlace(visible, index.case.statements.indexOf(statement));
  const heading = (
    <>
      <ActorName id={statement.actor} /> <StanceWord stance={statement.stance} />{" "}
      <PropositionName id={statement.proposition} isQuoted />
      <CommitmentWord statement={statement} />
    </>
  );
  return (
    <Panel subject={statement.id} heading={heading}>
      <div className="panel__lead">
        <PropositionText id={statement.proposition} />
      </div>
      <MayEdit>
        {({ EditEntry }) => <EditEntry key={statement.id} of="statement" id={statement.id} />}
      </MayEdit>
      <StatementCard key={statement.id} statement={statement} detail="aside" isHidden={isHidden} isOpen />
      {!isHidden && (
        <InRoom room={dependence}>
          {({ WhatDependsOnIt }) => <WhatDependsOnIt statement={statement} />}
        </InRoom>
      )}
      <Neighbours statement={statement} />
    </Panel>
  );
}

function Neighbours({ statement }: { readonly statement: Statement }) {
  const { reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const { at, count, previous, next } = statementNeighbours(index, statement);
  return (
    <nav className="statement-panel__neighbours" aria-label={reading.sameActorStatements}>
      {previous !== undefined && (
        <PlaceLink to={{ page: "statement", statement: previous.id }} rel="prev" className="button">
          {reading.previous}
        </PlaceLink>
      )}
      <span className="quiet">{reading.placeAmongActors({ at, count })}</span>
      {next !== undefined && (
        <PlaceLink to={{ page: "statement", statement: next.id }} rel="next" className="button">
          {reading.next}
        </PlaceLink>
      )}
    </nav>
  );
}

/** The place of a statement among all of its actor's, counted from one, and those beside it, in the case's order. */
interface StatementNeighbours {
  readonly at: number;
  readonly count: number;
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
}

export function statementNeighbours(index: CaseIndex, { id, actor }: Statement): StatementNeighbours {
  const same = index.case.statements.filter((statement) => statement.actor === actor);
  const at = same.findIndex((statement) => statement.id === id);
  return { at: at + 1, count: same.length, previous: same[at - 1], next: same[at + 1] };
}
