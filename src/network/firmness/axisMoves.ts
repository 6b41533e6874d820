import type { CaseIndex } from "../../case/caseIndex.ts";
import { fullSet } from "../../case/statementSet.ts";
import { type Alignment, alignment } from "../axis/alignment.ts";
import type { NodeId } from "../graph.ts";
import { positions } from "../position.ts";
import { twoModeNetwork } from "../twoModeNetwork.ts";
import { type Counting, applyChanges } from "./applyChanges.ts";
import type { Change } from "./change.ts";

/** From less than this, of an axis from -1 to 1, nothing is seen to move. */
const SEEN = 0.05;

/** Where actors would stand across, of the whole case, if the changes were so: those who would be seen to move. */
export function axisMoves(index: CaseIndex, changes: readonly Change[]): Alignment {
  if (changes.length === 0) return new Map();
  const everything = fullSet(index.case.statements.length);
  const changed = applyChanges(index, everything, changes);
  const [before, after] = [{ index, among: everything }, changed].map(alignmentOf) as [Alignment, Alignment];
  const turn = Math.sign(agreement(before, after)) || 1;
  return new Map(
    [...after]
      .map(([id, place]) => [id, place * turn] as const)
      .filter(([id, place]) => isActor(id) && Math.abs(place - (before.get(id) ?? place)) > SEEN),
  );
}

function alignmentOf({ index, among }: Counting): Alignment {
  return alignment(twoModeNetwork(index, positions(index, among)));
}

/** Above 0 where two axes run the same way: which end is called the positive one is a matter of rule. */
function agreement(one: Alignment, other: Alignment): number {
  return [...one].reduce((sum, [id, place]) => sum + place * (other.get(id) ?? 0), 0);
}

function isActor(id: NodeId): boolean {
  return id.startsWith("actor/");
}
