import type { ReactNode } from "react";
import type { ActorId } from "../case/actor.ts";
import type { CasePlace } from "../case/casePlace.ts";
import type { Proposition } from "../case/proposition.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { CaseLink } from "../reading/CaseLink.tsx";
import { StanceWord } from "../reading/StanceWord.tsx";
import { stanceGroups } from "../reading/stanceGroups.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { CORNERS, useCornerCounts } from "./cornerCounts.ts";

/** Where the actors stand on a proposition, each name leading to the words; those who said nothing about it apart, since silence is no stance. */
export function CornerActors({ proposition }: { readonly proposition: Proposition }) {
  const { corners, reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const groups = stanceGroups(index, proposition.id);
  const spoke = new Set(groups.flatMap(({ positions }) => positions.map(({ actor }) => actor)));
  const silent = index.case.actors.filter(({ id }) => !spoke.has(id)).map(({ id }) => id);
  return (
    <div className="corners__stage corners__stage--actors">
      <h2 className="corners__proposition corners__proposition--top">
        <bdi>{proposition.text}</bdi>
      </h2>
      <ClassCount proposition={proposition} />
      <div className="corners__stances">
        {groups.map(({ stance, positions }) => (
          <Group key={stance} head={<StanceWord stance={stance} isName />} count={positions.length}>
            <Names
              ids={positions.map(({ actor }) => actor)}
              placeOf={(actor) => ({ page: "position", actor, proposition: proposition.id })}
            />
          </Group>
        ))}
      </div>
      {silent.length > 0 && (
        <Group head={corners.silent} count={silent.length} isSilent>
          <p className="quiet">{reading.silenceOnProposition}</p>
          <Names ids={silent} isShort placeOf={(actor) => ({ page: "actor", actor })} />
        </Group>
      )}
    </div>
  );
}

/** What the class was counted to think, for its own memory. */
function ClassCount({ proposition }: { readonly proposition: Proposition }) {
  const { corners, formats } = useMessages();
  const { counts } = useCornerCounts(proposition.id);
  const counted = CORNERS.filter((corner) => counts[corner] > 0);
  if (counted.length === 0) return null;
  const parts = counted.map((corner) =>
    corners.inCorner({ label: corners.corner[corner], count: counts[corner] }),
  );
  return <p className="corners__class">{corners.classSays({ values: formats.list(parts) })}</p>;
}

interface GroupProps {
  readonly head: ReactNode;
  readonly count: number;
  readonly isSilent?: boolean;
  readonly children: ReactNode;
}

function Group({ head, count, isSilent = false, children }: GroupProps) {
  return (
    <section className="corners__group" data-silent={isSilent || undefined}>
      <h3 className="corners__stance">
        <span className="corners__number">{count}</span> {head}
      </h3>
      {children}
    </section>
  );
}

interface NamesProps {
  readonly ids: readonly ActorId[];
  readonly isShort?: boolean;
  readonly placeOf: (actor: ActorId) => CasePlace;
}

function Names({ ids, isShort = false, placeOf }: NamesProps) {
  const actors = useExplorer(({ index }) => index.actors);
  return (
    <ul className="corners__names">
      {ids.map((id) => (
        <li key={id}>
          <CaseLink to={placeOf(id)}>
            <bdi>{(isShort ? actors.get(id)?.label : undefined) ?? actors.get(id)?.name}</bdi>
          </CaseLink>
        </li>
      ))}
    </ul>
  );
}
