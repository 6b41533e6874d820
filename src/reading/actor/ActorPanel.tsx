import type { Actor, ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Position } from "../../network/position.ts";
import { selectCountedFor } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorFacts } from "../names/ActorFacts.tsx";
import { ActorCounted } from "../names/CountedNote.tsx";
import { PropositionName, PropositionText } from "../names/PropositionName.tsx";
import { MayEdit } from "../panel/MayEdit.tsx";
import { HiddenNote, Panel } from "../panel/Panel.tsx";
import { UnknownInCase } from "../panel/UnknownNotice.tsx";
import { PositionStatements } from "../proposition/PositionStatements.tsx";
import { StanceWord } from "../statement/StanceWord.tsx";
import { ActorRelations } from "./ActorRelations.tsx";
import { CompareWith } from "./CompareWith.tsx";
import { type ThemePositions, actorSummary, firstPositions } from "./actorSummary.ts";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import "../names/silence.css";
import "../proposition/positionStatements.css";

/** Everything that an actor said, by proposition, its relations, and what it said nothing about. */
export function ActorPanel({ actorId }: { readonly actorId: string }) {
  const actor = useExplorer(({ index }) => index.actors.get(actorId as ActorId));
  return actor === undefined ? <UnknownInCase what="actor" id={actorId} /> : <KnownActor actor={actor} />;
}

function KnownActor({ actor }: { readonly actor: Actor }) {
  const { reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const counted = useExplorer(selectCountedFor({ actors: [actor.id] }));
  const { themes, silentOn, statements, relations } = actorSummary(index, actor, counted);
  const on = themes.flatMap(({ positions }) => positions).length;
  return (
    <Panel subject={actor.id} heading={<bdi>{actor.name}</bdi>}>
      <ActorFacts actor={actor} />
      {actor.note !== undefined && <p dir="auto">{actor.note}</p>}
      <ActorCounted id={actor.id} />
      <MayEdit>{({ EditEntry }) => <EditEntry key={actor.id} of="actor" id={actor.id} />}</MayEdit>
      <CompareWith actor={actor.id} />
      <h3 className="panel__section">{reading.whatItSaid}</h3>
      <p className="quiet">
        {on === 0 ? reading.saidNothing : reading.saidCount({ count: statements.length, on })}
      </p>
      <HiddenNote places={statements} />
      <WhatItSaid key={actor.id} themes={themes} />
      <ActorRelations actor={actor.id} relations={relations} />
      <SilentOn propositions={silentOn} />
    </Panel>
  );
}

/** So many positions are drawn at once when an actor is come to; of more first what a screen holds, then so many each time. */
const AT_ONCE = 24;
const AT_FIRST = 6;

function WhatItSaid({ themes }: { readonly themes: readonly ThemePositions[] }) {
  const all = themes.reduce((sum, { positions }) => sum + positions.length, 0);
  const count = useGrowing(all, AT_ONCE, undefined, all > AT_ONCE ? AT_FIRST : AT_ONCE);
  return firstPositions(themes, count).map((theme) => <ThemeSection key={theme.theme.id} {...theme} />);
}

function ThemeSection({ theme, positions }: ThemePositions) {
  const { words } = useMessages();
  const { themes } = useExplorer((state) => state.index);
  return (
    <section>
      {themes.size > 0 && (
        <h4 className="panel__theme">
          <bdi>{theme.title || words.noTheme}</bdi>
        </h4>
      )}
      {positions.map((position) => (
        <SaidOnProposition key={position.proposition} position={position} />
      ))}
    </section>
  );
}

/** An actor's position on a proposition, with the statements that it follows from; under the heading of its theme, if there are any. */
function SaidOnProposition({ position }: { readonly position: Position }) {
  const isThemed = useExplorer(({ index }) => index.themes.size > 0);
  const Heading = isThemed ? "h5" : "h4";
  return (
    <section className="position-section">
      <Heading className="position-section__heading">
        <StanceWord stance={position.stance} /> <PropositionName id={position.proposition} />
      </Heading>
      <PropositionText id={position.proposition} />
      <PositionStatements position={position} />
    </section>
  );
}

/** So many names are drawn at once; of more first a few, then so many each time. */
const NAMES = { atOnce: 60, atFirst: 12 };

/** The propositions on which an actor has no statement: silence, and said to be silence. */
function SilentOn({ propositions }: { readonly propositions: readonly PropositionId[] }) {
  const { reading } = useMessages();
  const all = propositions.length;
  const count = useGrowing(all, NAMES.atOnce, undefined, all > NAMES.atOnce ? NAMES.atFirst : all);
  if (propositions.length === 0) return null;
  return (
    <section>
      <h3 className="panel__section">{reading.silentOn({ count: propositions.length })}</h3>
      <p className="quiet">{reading.silenceOfActor}</p>
      <ul className="silence">
        {propositions.slice(0, count).map((id) => (
          <li key={id}>
            <PropositionName id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
