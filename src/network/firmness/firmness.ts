import type { CaseIndex } from "../../case/caseIndex.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import type { Alignment } from "../axis/alignment.ts";
import { axisMoves } from "./axisMoves.ts";
import { type Counting, applyChanges } from "./applyChanges.ts";
import type { Change } from "./change.ts";
import { positions } from "../position.ts";
import { type Steps, inOneGo } from "../steps.ts";
import { actorProfiles } from "../profile.ts";
import { type DependentTies, dependentTies } from "../ties/dependentTies.ts";
import type { Projection } from "../ties/projection.ts";
import { mostOutspoken } from "../ties/mostOutspoken.ts";
import { FEW_PAIRS } from "../ties/mostSpoken.ts";
import { type SideMoves, sideMoves } from "../sides/sideMoves.ts";
import { sidesInSteps } from "../sides/findSides.ts";
import { type TieChange, tieChanges } from "../ties/tieChanges.ts";
import { type TieNetwork, profilesOf, tieNetwork } from "../ties/tieNetwork.ts";
import { twoModeNetwork } from "../twoModeNetwork.ts";

/** The actors' ties as they are and as they would be, what differs in ties, sides and bridges, and what rests on each statement. */
export interface Firmness {
  readonly before: TieNetwork;
  readonly after: TieNetwork;
  readonly moves: readonly TieChange[];
  readonly dependent: DependentTies;
  readonly sides: SideMoves;
  /** Where actors would stand across, those who would be seen to move. */
  readonly across: Alignment;
  /** How many actors were left out, those who said least, since all pairs of them were too many. */
  readonly leftOut: number;
}

/** Works out what changes would do to ties, sides and bridges. */
export function firmnessOf(...asked: Parameters<typeof firmnessInSteps>): Firmness {
  return inOneGo(firmnessInSteps(...asked));
}

/** The same in steps. */
export function* firmnessInSteps(
  index: CaseIndex,
  said: StatementSet,
  changes: readonly Change[],
  projection: Projection,
): Steps<Firmness> {
  const all = actorProfiles(index, said);
  const { among, profiles } = mostOutspoken(index, said, all, FEW_PAIRS);
  const before = actorTies(index, among, projection);
  const changed = applyChanges(index, among, changes);
  const after = changes.length === 0 ? before : actorTies(changed.index, changed.among, projection);
  const [was, is] = [before, after].map(({ links }) => links.map(({ tie }) => tie));
  return {
    before,
    after,
    leftOut: all.length - profiles.length,
    moves: tieChanges(was ?? [], is ?? []),
    across: axisMoves(index, changes),
    sides: yield* movesOfSides({ index, among }, changed),
    dependent: dependentTies(index, profiles, was ?? [], projection),
  };
}

function* movesOfSides(before: Counting, after: Counting): Steps<SideMoves> {
  const sides = yield* sidesInSteps(before.index, before.among);
  const isSame = before.among === after.among && before.index === after.index;
  const remaining = new Set(actorProfiles(after.index, after.among).map(({ id }) => id));
  return sideMoves(sides, isSame ? sides : yield* sidesInSteps(after.index, after.among), remaining);
}

/** All ties between actors, whichever of them the other views show. */
function actorTies(index: CaseIndex, among: StatementSet, projection: Projection): TieNetwork {
  const nodes = twoModeNetwork(index, positions(index, among));
  const settings = { ...projection, least: 0, strongest: null, side: "actor" } as const;
  return tieNetwork(index, profilesOf(index, among, "actor"), nodes, settings);
}
