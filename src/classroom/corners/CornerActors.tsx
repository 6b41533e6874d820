import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ActorId } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import type { Stance } from "../../case/statement.ts";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { stanceGroups } from "../../reading/statement/stanceGroups.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { CornerNames } from "./CornerNames.tsx";
import { CornerPlace } from "./CornerPlace.tsx";
import { CornerSilence } from "./CornerSilence.tsx";
import { CORNERS, type Corner, useCornerCounts } from "./cornerCounts.ts";

/** The actors in the corners of the class, beside its own counts; who abstains or said nothing about it apart, since neither is a corner. */
export function CornerActors({ proposition }: { readonly proposition: Proposition }) {
  const index = useExplorer((state) => state.index);
  const groups = stanceGroups(index, proposition.id);
  const taking = (stance: Corner | Stance): readonly ActorId[] =>
    groups.find((group) => group.stance === stance)?.positions.map(({ actor }) => actor) ?? [];
  const abstaining = taking("abstain");
  return (
    <div className="corners__stage">
      <h2 className="corners__proposition corners__proposition--top">
        <bdi>{proposition.text}</bdi>
      </h2>
      <div className="corners__room corners__room--actors">
        {CORNERS.map((corner) => (
          <CornerPlace key={corner} corner={corner}>
            <Tally proposition={proposition} corner={corner} actors={taking(corner)} />
          </CornerPlace>
        ))}
      </div>
      {abstaining.length > 0 && <Abstaining proposition={proposition} actors={abstaining} />}
      <CornerSilence proposition={proposition} />
    </div>
  );
}

interface PlacedActors {
  readonly proposition: Proposition;
  readonly actors: readonly ActorId[];
}

/** How many of the class, once it is counted, and which actors are in a corner. */
function Tally({ proposition, corner, actors }: PlacedActors & { readonly corner: Corner }) {
  const corners = useWords(cornersWords);
  const { counts, total } = useCornerCounts(proposition.id);
  return (
    <>
      <p className="corners__tally">
        {total > 0 && <span>{corners.classCount({ count: counts[corner] })}</span>}
        {corner === "unclear" ? (
          corners.nobodyPut
        ) : (
          <span>{corners.actorCount({ count: actors.length })}</span>
        )}
      </p>
      <Speaking proposition={proposition} actors={actors} />
    </>
  );
}

/** A recorded vote, which no corner holds. */
function Abstaining({ proposition, actors }: PlacedActors) {
  const corners = useWords(cornersWords);
  return (
    <section className="corners__abstaining">
      <h3>
        <StanceWord stance="abstain" isName />{" "}
        <span className="quiet">{corners.actorCount({ count: actors.length })}</span>
      </h3>
      <Speaking proposition={proposition} actors={actors} />
    </section>
  );
}

function Speaking({ proposition, actors }: PlacedActors) {
  return (
    <CornerNames
      ids={actors}
      placeOf={(actor) => ({ page: "position", actor, proposition: proposition.id })}
    />
  );
}
