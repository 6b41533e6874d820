import { useMemo } from "react";
import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { type MarkedTie, type TieSide, markThinTies, profilesOf } from "../../network/ties/tieNetwork.ts";
import type { Profile } from "../../network/profile.ts";
import { type TieReceipt, tieReceipt } from "../../network/ties/tieReceipt.ts";
import { type PageOn, selectCounted, selectCountedFor } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisible } from "../../store/selectors.ts";
import { selectProfiles, selectTieSettings } from "../../store/tieSelectors.ts";

/** The receipt of a tie as the visible statements and the chosen settings make it, and whether it rests on one of them. */
export function useTieReceipt(
  side: TieSide,
  left: string,
  right: string,
): { readonly receipt: TieReceipt; readonly isThin: boolean } {
  const counted = useExplorer(selectCountedFor(pageOn(side, [left, right])));
  const profiles = useProfiles(side, counted);
  const settings = useExplorer(selectTieSettings);
  const ends = [profileOf(profiles, left), profileOf(profiles, right)] as const;
  const receipt = tieReceipt(counted, ...ends, settings);
  const tie: Omit<MarkedTie, "isThin"> = { ...receipt, left, right, meetings: receipt.lines.length };
  const isThin = markThinTies(counted, ends, [tie], settings).some((marked) => marked.isThin);
  return { receipt, isThin };
}

function pageOn(side: TieSide, ids: readonly string[]): PageOn {
  return side === "actor" ? { actors: ids as ActorId[] } : { propositions: ids as PropositionId[] };
}

/** Those that the views show, unless an end is one that counts for another there. */
function useProfiles(side: TieSide, counted: CaseIndex): readonly Profile[] {
  const shown = useExplorer(selectProfiles[side]);
  const isShown = useExplorer(selectCounted) === counted;
  const among = useExplorer(selectVisible);
  return useMemo(
    () => (isShown ? shown : profilesOf(counted, among, side)),
    [isShown, shown, counted, among, side],
  );
}

/** Who made no visible statement has an empty profile. */
function profileOf(profiles: readonly Profile[], id: string): Profile {
  return profiles.find((profile) => profile.id === id) ?? { id, cells: new Map() };
}
