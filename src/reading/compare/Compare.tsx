import { useGo } from "../../store/place/useGo.ts";
import type { Actor, ActorId } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import "../../ui/button.css";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Comparisons } from "./Comparisons.tsx";
import { ChooseOne } from "../../controls/choosing/ChooseOne.tsx";
import { Panel } from "../panel/Panel.tsx";
import { UnknownInCase } from "../panel/UnknownNotice.tsx";
import { useActorOptions } from "../actor/useActorOptions.ts";
import { usePlaceTo } from "../../store/place/usePlaceTo.ts";
import "../names/compare.css";

interface CompareProps {
  readonly actorId: string;
  readonly otherId: string;
}

/** Two actors: what they agree on, what they differ on, and where only one spoke, with the words side by side. */
export function Compare({ actorId, otherId }: CompareProps) {
  const { reading } = useMessages();
  const actor = useExplorer(({ index }) => index.actors.get(actorId as ActorId));
  const other = useExplorer(({ index }) => index.actors.get(otherId as ActorId));
  if (actor === undefined) return <UnknownInCase what="actor" id={actorId} />;
  if (other === undefined) return <UnknownInCase what="actor" id={otherId} />;
  return (
    <Panel subject="compare" heading={reading.comparison}>
      <ChooseActors actor={actor} other={other} />
      {actor === other ? (
        <p>{reading.sameActor}</p>
      ) : (
        <Comparisons key={`${actor.id} ${other.id}`} left={actor} right={other} />
      )}
    </Panel>
  );
}

function ChooseActors({ actor, other }: { readonly actor: Actor; readonly other: Actor }) {
  const { reading } = useMessages();
  const go = useGo();
  const placeTo = usePlaceTo();
  const compare = (left: ActorId, right: ActorId) =>
    go(placeTo({ page: "compare", actor: left, other: right }));
  return (
    <div className="compare__actors">
      <ChooseOne
        label={reading.firstActor}
        value={actor.id}
        options={useActorOptions({ butFor: other.id, always: actor })}
        onChange={(id) => compare(id, other.id)}
      />
      <ChooseOne
        label={reading.secondActor}
        value={other.id}
        options={useActorOptions({ butFor: actor.id, always: other })}
        onChange={(id) => compare(actor.id, id)}
      />
      <PlaceLink to={{ page: "compare", actor: other.id, other: actor.id }} className="button">
        {reading.swap}
      </PlaceLink>
    </div>
  );
}
