import type { Actor, ActorId } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorFacts } from "../names/ActorFacts.tsx";
import { ActorRelations } from "./ActorRelations.tsx";
import { CompareWith } from "./CompareWith.tsx";
import { HiddenNote } from "../panel/HiddenNote.tsx";
import { Panel } from "../panel/Panel.tsx";
import { SaidOnProposition } from "./SaidOnProposition.tsx";
import { SilentOn } from "./SilentOn.tsx";
import { UnknownInCase } from "../panel/UnknownInCase.tsx";
import { type ThemePositions, actorSummary } from "./actorSummary.ts";

/** Everything that an actor said, by proposition, its relations, and what it said nothing about. */
export function ActorPanel({ actorId }: { readonly actorId: string }) {
  const actor = useExplorer(({ index }) => index.actors.get(actorId as ActorId));
  return actor === undefined ? <UnknownInCase what="actor" id={actorId} /> : <KnownActor actor={actor} />;
}

function KnownActor({ actor }: { readonly actor: Actor }) {
  const { reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const { themes, silentOn, statements, relations } = actorSummary(index, actor);
  const on = themes.flatMap(({ positions }) => positions).length;
  return (
    <Panel subject={actor.id} heading={<bdi>{actor.name}</bdi>}>
      <ActorFacts actor={actor} />
      {actor.note !== undefined && <p dir="auto">{actor.note}</p>}
      <CompareWith actor={actor.id} />
      <h3 className="panel__section">{reading.whatItSaid}</h3>
      <p className="quiet">
        {on === 0 ? reading.saidNothing : reading.saidCount({ count: statements.length, on })}
      </p>
      <HiddenNote places={statements} />
      {themes.map((theme) => (
        <ThemeSection key={theme.theme.id} {...theme} />
      ))}
      <ActorRelations actor={actor.id} relations={relations} />
      <SilentOn propositions={silentOn} />
    </Panel>
  );
}

function ThemeSection({ theme, positions }: ThemePositions) {
  return (
    <section>
      <h4 className="panel__theme">
        <bdi>{theme.title}</bdi>
      </h4>
      {positions.map((position) => (
        <SaidOnProposition key={position.proposition} position={position} />
      ))}
    </section>
  );
}
