import type { Actor, ActorId } from "../../case/actor.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { positionsOf } from "../../network/axis/compareActors.ts";
import { selectCountedFor } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorName } from "../names/ActorName.tsx";
import { ActorCounted, PropositionCounted } from "../names/CountedNote.tsx";
import { HiddenNote, Panel } from "../panel/Panel.tsx";
import { PositionStatements, positionRule } from "./PositionStatements.tsx";
import { PropositionName, PropositionText } from "../names/PropositionName.tsx";
import { StanceWord } from "../statement/StanceWord.tsx";
import { UnknownInCase } from "../panel/UnknownNotice.tsx";

interface PositionPanelProps {
  readonly actorId: string;
  readonly propositionId: string;
}

/** One actor's position on one proposition, how it follows, and the statements that it follows from. */
export function PositionPanel({ actorId, propositionId }: PositionPanelProps) {
  const actor = useExplorer(({ index }) => index.actors.get(actorId as ActorId));
  const proposition = useExplorer(({ index }) => index.propositions.get(propositionId as PropositionId));
  if (actor === undefined) return <UnknownInCase what="actor" id={actorId} />;
  if (proposition === undefined) return <UnknownInCase what="proposition" id={propositionId} />;
  return <KnownPosition actor={actor} proposition={proposition} />;
}

function KnownPosition({ actor, proposition }: { readonly actor: Actor; readonly proposition: Proposition }) {
  const { reading } = useMessages();
  const counted = useExplorer(selectCountedFor({ actors: [actor.id], propositions: [proposition.id] }));
  const position = positionsOf(counted, actor.id).get(proposition.id);
  const heading = (
    <>
      <ActorName id={actor.id} />{" "}
      {position === undefined ? reading.on : <StanceWord stance={position.stance} />}{" "}
      <PropositionName id={proposition.id} isQuoted />
    </>
  );
  return (
    <Panel subject={`${actor.id} ${proposition.id}`} heading={heading}>
      <div className="panel__lead">
        <PropositionText id={proposition.id} />
      </div>
      <ActorCounted id={actor.id} />
      <PropositionCounted id={proposition.id} />
      {position === undefined ? (
        <p>{reading.noPosition}</p>
      ) : (
        <>
          <p className="quiet">
            {reading.positionRule[positionRule(counted, position)]({ count: position.statements.length })}
          </p>
          <HiddenNote places={position.statements} />
          <PositionStatements position={position} />
        </>
      )}
    </Panel>
  );
}
