import type { CaseIndex } from "../../case/caseIndex.ts";
import { type StatementSet, fullSet, setSize } from "../../case/statementSet.ts";
import type { Alignment } from "../axis/alignment.ts";
import { axisMoves } from "./axisMoves.ts";
import { type Counting, applyChanges } from "./applyChanges.ts";
import type { Change } from "./change.ts";
import { positions } from "../position.ts";
import { type Steps, inOneGo, inPart } from "../steps.ts";
import { actorProfiles } from "../profile.ts";
import { type DependentTies, dependentTies } from "../ties/dependentTies.ts";
import { linksOfBoth } from "../ties/linksOfBoth.ts";
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
  /** The same for all statements, whatever is asked about: a picture that chooses among ties rests on these. */
  readonly whole: WholeTies;
  readonly dependent: DependentTies;
  readonly sides: SideMoves;
  /** Where actors would stand across, those who would be seen to move. */
  readonly across: Alignment;
  /** How many actors were left out, those who said least, since all pairs of them were too many. */
  readonly leftOut: number;
}

/** The ties of a whole case, as they are and as they would be, and what moves among them. */
export interface WholeTies {
  readonly ties: TieNetwork;
  readonly moves: readonly TieChange[];
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
  const tried = tryOut(index, among, changes, projection);
  const { before, after, changed, moves } = tried;
  return {
    before,
    after,
    leftOut: all.length - profiles.length,
    moves,
    whole: wholeTies(setSize(said) === said.capacity ? tried : tryOutAll(index, changes, projection)),
    across: axisMoves(index, changes),
    sides: yield* movesOfSides({ index, among }, changed),
    dependent: dependentTies(index, profiles, tiesIn(before), projection),
  };
}

/** The ties before and after changes, and what differs. */
function tryOut(index: CaseIndex, among: StatementSet, changes: readonly Change[], projection: Projection) {
  const before = actorTies(index, among, projection);
  const changed = applyChanges(index, among, changes);
  const after = changes.length === 0 ? before : actorTies(changed.index, changed.among, projection);
  return { before, after, changed, moves: tieChanges(tiesIn(before), tiesIn(after)) };
}

function tryOutAll(index: CaseIndex, changes: readonly Change[], projection: Projection) {
  const all = fullSet(index.case.statements.length);
  const { among } = mostOutspoken(index, all, actorProfiles(index, all), FEW_PAIRS);
  return tryOut(index, among, changes, projection);
}

function wholeTies({ before, after, moves }: ReturnType<typeof tryOut>): WholeTies {
  return { ties: { ...before, links: linksOfBoth(before, after) }, moves };
}

function tiesIn({ links }: TieNetwork) {
  return links.map(({ tie }) => tie);
}

function* movesOfSides(before: Counting, after: Counting): Steps<SideMoves> {
  const isSame = before.among === after.among && before.index === after.index;
  const sides = yield* inPart(sidesInSteps(before.index, before.among), 0, isSame ? 1 : 0.5);
  const remaining = new Set(actorProfiles(after.index, after.among).map(({ id }) => id));
  return sideMoves(
    sides,
    isSame ? sides : yield* inPart(sidesInSteps(after.index, after.among), 0.5, 1),
    remaining,
  );
}

/** All ties between actors, whichever of them the other views show. */
function actorTies(index: CaseIndex, among: StatementSet, projection: Projection): TieNetwork {
  const nodes = twoModeNetwork(index, positions(index, among));
  const settings = { ...projection, least: 0, strongest: null, side: "actor" } as const;
  return tieNetwork(index, profilesOf(index, among, "actor"), nodes, settings);
}
