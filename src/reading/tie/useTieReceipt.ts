import { type MarkedTie, type TieSide, markThinTies } from "../../network/ties/tieNetwork.ts";
import type { Profile } from "../../network/profile.ts";
import { type TieReceipt, tieReceipt } from "../../network/ties/tieReceipt.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectProfiles, selectTieSettings } from "../../store/tieSelectors.ts";

/** The receipt of a tie as the visible statements and the chosen settings make it, and whether it rests on one of them. */
export function useTieReceipt(
  side: TieSide,
  left: string,
  right: string,
): { readonly receipt: TieReceipt; readonly isThin: boolean } {
  const index = useExplorer((state) => state.index);
  const profiles = useExplorer(selectProfiles[side]);
  const settings = useExplorer(selectTieSettings);
  const ends = [profileOf(profiles, left), profileOf(profiles, right)] as const;
  const receipt = tieReceipt(index, ...ends, settings);
  const tie: Omit<MarkedTie, "isThin"> = { ...receipt, left, right, meetings: receipt.lines.length };
  const isThin = markThinTies(index, ends, [tie], settings).some((marked) => marked.isThin);
  return { receipt, isThin };
}

/** Who made no visible statement has an empty profile. */
function profileOf(profiles: readonly Profile[], id: string): Profile {
  return profiles.find((profile) => profile.id === id) ?? { id, cells: new Map() };
}
