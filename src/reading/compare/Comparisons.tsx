import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { compareActors } from "../../network/axis/compareActors.ts";
import { selectCountedFor } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorCounted } from "../names/CountedNote.tsx";
import { ComparedPropositions } from "./ComparedPropositions.tsx";
import { HiddenNote } from "../panel/Panel.tsx";
import { type ComparedActors, comparedPlaces, pairPositions } from "./pairPositions.ts";

/** The counts, then each proposition on which at least one of two actors spoke. */
export function Comparisons({ left, right }: ComparedActors) {
  const { reading } = useMessages();
  const counted = useExplorer(selectCountedFor({ actors: [left.id, right.id] }));
  const comparison = compareActors(counted, left.id, right.id);
  const pairs = pairPositions(comparison);
  const actors = { left, right };
  return (
    <>
      <ActorCounted id={left.id} />
      <ActorCounted id={right.id} />
      <dl className="compare__counts">
        <Count name={reading.agree} count={pairs.agree.length} />
        <Count name={reading.differ} count={pairs.differ.length} />
        <Count name={reading.onlySpoke} count={pairs.onlyOne.length} />
      </dl>
      <HiddenNote places={comparedPlaces(comparison)} />
      <ComparedPropositions
        {...actors}
        pairs={pairs.agree}
        heading={reading.agreeOn({ count: pairs.agree.length })}
      />
      <ComparedPropositions
        {...actors}
        pairs={pairs.differ}
        heading={reading.differOn({ count: pairs.differ.length })}
      />
      <ComparedPropositions
        {...actors}
        pairs={pairs.onlyOne}
        heading={reading.onlySpokeOn({ count: pairs.onlyOne.length })}
        remark={reading.silenceInComparison}
      />
      {comparison.bothSilent.length > 0 && (
        <p>{reading.bothSilent({ count: comparison.bothSilent.length })}</p>
      )}
    </>
  );
}

function Count({ name, count }: { readonly name: ReactNode; readonly count: number }) {
  const { formats } = useMessages();
  return (
    <div className="compare__count">
      <dt>{name}</dt>
      <dd>{formats.number(count)}</dd>
    </div>
  );
}
