import { useMemo } from "react";
import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type StanceGroup, stanceGroups } from "../../reading/statement/stanceGroups.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { nearestFirst } from "../choose/nearestFirst.ts";

/** Leads to the comparison of two actors on different sides of a proposition; nowhere if there are no two. */
export function CompareTwo({ proposition }: { readonly proposition: Proposition }) {
  const corners = useWords(cornersWords);
  const index = useExplorer((state) => state.index);
  const actors = useMemo(() => actorsApart(index, proposition.id), [index, proposition]);
  if (actors === null) return null;
  return (
    <PlaceLink to={{ page: "pair" }} shown={{ actors }} className="button">
      {corners.compareTwo}
    </PlaceLink>
  );
}

/**
 * Two actors as far apart on a proposition as any: one of the first and one of the last stance taken on it, from
 * support to oppose; of each, whose words are nearest. Null where all who spoke agree, or nobody did.
 */
function actorsApart(index: CaseIndex, proposition: PropositionId): readonly ActorId[] | null {
  const groups = stanceGroups(index, proposition);
  if (groups.length < 2) return null;
  return [groups[0], groups.at(-1)].flatMap((group) => nearestOf(index, group) ?? []);
}

function nearestOf(index: CaseIndex, group: StanceGroup | undefined): ActorId | undefined {
  const places = group?.positions.flatMap(({ statements }) => statements) ?? [];
  const said = places.flatMap((place) => index.case.statements[place] ?? []);
  return nearestFirst(index, said)[0]?.actor;
}
