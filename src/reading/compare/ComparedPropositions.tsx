import type { Actor } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Position } from "../../network/position.ts";
import { ActorName } from "../names/ActorName.tsx";
import { PositionStatements } from "../proposition/PositionStatements.tsx";
import { PropositionName, PropositionText } from "../names/PropositionName.tsx";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { StanceWord } from "../statement/StanceWord.tsx";
import type { ComparedActors, PositionPair } from "./pairPositions.ts";

interface ComparedPropositionsProps extends ComparedActors {
  readonly heading: string;
  readonly remark?: string;
  readonly pairs: readonly PositionPair[];
}

/** So many are drawn at first, as many as a screen holds, then so many more each time. */
const AT_FIRST = 4;
const AT_ONCE = 6;

/** Propositions, each with the words of two actors side by side; nothing if there is none. */
export function ComparedPropositions({ heading, remark, pairs, left, right }: ComparedPropositionsProps) {
  const count = useGrowing(pairs.length, AT_ONCE, undefined, AT_FIRST);
  if (pairs.length === 0) return null;
  return (
    <section>
      <h3 className="panel__section">{heading}</h3>
      {remark !== undefined && <p className="quiet">{remark}</p>}
      {pairs.slice(0, count).map((pair) => (
        <section key={pair.proposition} className="compare__proposition">
          <h4 className="compare__label">
            <PropositionName id={pair.proposition} />
          </h4>
          <PropositionText id={pair.proposition} />
          <div className="compare__sides">
            <Side actor={left} position={pair.left} />
            <Side actor={right} position={pair.right} />
          </div>
        </section>
      ))}
    </section>
  );
}

function Side({ actor, position }: { readonly actor: Actor; readonly position: Position | null }) {
  const { reading } = useMessages();
  return (
    <div className={position === null ? "compare__side compare__side--silent" : "compare__side"}>
      <h5 className="compare__actor">
        <ActorName id={actor.id} />
        {position !== null && (
          <>
            {" "}
            <StanceWord stance={position.stance} />
          </>
        )}
      </h5>
      {position === null ? (
        <p className="quiet">{reading.noStatement}</p>
      ) : (
        <PositionStatements position={position} />
      )}
    </div>
  );
}
