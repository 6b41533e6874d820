import type { Actor, ActorId } from "../../case/actor.ts";
import { type Proposition, type PropositionId, themeOf } from "../../case/proposition.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { selectCountedFor } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorName } from "../names/ActorName.tsx";
import { PropositionCounted } from "../names/CountedNote.tsx";
import { PropositionText } from "../names/PropositionName.tsx";
import { HiddenNote, Panel } from "../panel/Panel.tsx";
import { UnknownInCase } from "../panel/UnknownNotice.tsx";
import { stanceGroups } from "../statement/stanceGroups.ts";
import { StanceSection } from "./StanceSection.tsx";
import "./positionStatements.css";
import "../names/silence.css";

/** The sentence, and everyone on it from support to oppose with their words; and who said nothing about it. */
export function PropositionPanel({ propositionId }: { readonly propositionId: string }) {
  const proposition = useExplorer(({ index }) => index.propositions.get(propositionId as PropositionId));
  if (proposition === undefined) return <UnknownInCase what="proposition" id={propositionId} />;
  return <KnownProposition proposition={proposition} />;
}

function KnownProposition({ proposition }: { readonly proposition: Proposition }) {
  const { reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const counted = useExplorer(selectCountedFor({ propositions: [proposition.id] }));
  const groups = stanceGroups(counted, proposition.id);
  const positions = groups.flatMap((group) => group.positions);
  const places = positions.flatMap(({ statements }) => statements);
  const theme = index.themes.get(themeOf(proposition));
  return (
    <Panel subject={proposition.id} heading={<bdi>{proposition.label}</bdi>}>
      <div className="panel__lead">
        <PropositionText id={proposition.id} />
      </div>
      {theme !== undefined && (
        <p className="panel__theme">
          <bdi>{theme.title}</bdi>
        </p>
      )}
      <PropositionCounted id={proposition.id} />
      {groups.length === 0 && <p>{reading.nobodySpoke}</p>}
      <HiddenNote places={places} />
      {groups.map((group) => (
        <StanceSection key={group.stance} group={group} />
      ))}
      <SilentActors actors={counted.case.actors} spoke={positions.map(({ actor }) => actor)} />
    </Panel>
  );
}

interface SilentActorsProps {
  readonly actors: readonly Actor[];
  readonly spoke: readonly ActorId[];
}

/** The actors of the case that have no statement on a proposition, folded away; not a stance, and said not to be one. */
function SilentActors({ actors, spoke }: SilentActorsProps) {
  const { reading } = useMessages();
  const speakers = new Set(spoke);
  const silent = actors.filter(({ id }) => !speakers.has(id));
  if (silent.length === 0) return null;
  return (
    <details className="silence__fold">
      <summary className="silence__summary">{reading.silentActors({ count: silent.length })}</summary>
      <p className="quiet">{reading.silenceOnProposition}</p>
      <ul className="silence">
        {silent.map(({ id }) => (
          <li key={id}>
            <ActorName id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
