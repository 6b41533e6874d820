import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import { positions } from "../position.ts";
import { actorProfiles } from "../profile.ts";
import { type Steps, inOneGo, inPart } from "../steps.ts";
import { type ActorProfile, type ActorTie, signedTies, countStatements } from "../ties/agreementTies.ts";
import { mostOutspoken } from "../ties/mostOutspoken.ts";
import { bridgesInSteps } from "./bridges.ts";
import { communitiesInSteps } from "./findCommunities.ts";
import { frustration } from "./frustration.ts";
import { groupOf } from "./partition.ts";
import { propositionsAcross } from "./propositionsAcross.ts";
import { apartFrom, groupsInOrder, readGroup } from "./sideGroups.ts";
import { type Sides, sideLetter } from "./sides.ts";
import { signedModularity } from "./signedModularity.ts";

/** More pairs than this take minutes to divide, and more memory than a page may have. */
const MOST_PAIRS = 1_000_000;

/** The sides that the statements make, or why they make none. */
export function findSides(index: CaseIndex, among: StatementSet): Sides {
  return inOneGo(sidesInSteps(index, among));
}

/** The same in steps, each saying how far it is, for whoever waits. */
export function* sidesInSteps(index: CaseIndex, among: StatementSet): Steps<Sides> {
  const all = actorProfiles(index, among);
  const propositions = new Set(all.flatMap(({ cells }) => [...cells.keys()]));
  const [actor, [proposition]] = [all[0]?.id, propositions];
  if (all.length === 1 && actor !== undefined) return { kind: "one-actor", actor };
  if (propositions.size === 1 && proposition !== undefined) return { kind: "one-proposition", proposition };
  const given = mostOutspoken(index, among, all, MOST_PAIRS);
  const ties = yield* inPart(signedTies(index, given.profiles), 0, 0.2);
  if (!ties.some(({ weight }) => weight > 0))
    return { kind: "no-agreement", actors: given.profiles.length, disagreements: ties.length };
  return yield* readSides({ index, ...given, ties, leftOut: all.length - given.profiles.length });
}

interface Given {
  readonly index: CaseIndex;
  readonly among: StatementSet;
  readonly profiles: readonly ActorProfile[];
  readonly ties: readonly ActorTie[];
  readonly leftOut: number;
}

function* readSides({ index, among, profiles, ties, leftOut }: Given): Steps<Sides> {
  const byActor = new Map(profiles.map((profile) => [profile.id, profile]));
  const said = (id: ActorId) => countStatements(byActor.get(id));
  const { partition, ...search } = yield* inPart(communitiesInSteps(ties, said), 0.2, 0.8);
  const inGroups = groupOf(partition);
  const known = { index, byActor, ties, groups: inGroups };
  const found = groupsInOrder(partition, byActor).map((members) => readGroup(known, members));
  const firm = found.filter(({ isThin }) => !isThin).map(({ group }) => group);
  const sides = groupOf(firm.map(({ members }) => members));
  const taken = positions(index, among);
  return {
    kind: "found",
    actors: profiles.length,
    leftOut,
    sides: firm.map((group, at) => ({ ...group, letter: sideLetter(at) })),
    thinGroups: found.filter(({ isThin }) => isThin).map(({ group }) => group),
    apart: apartFrom({ profiles, ties }, inGroups),
    propositions: propositionsAcross(index, taken, sides),
    ...(yield* inPart(bridgesInSteps({ index, profiles: byActor, ties, sides, positions: taken }), 0.8, 1)),
    modularity: signedModularity(ties, inGroups),
    frustration: frustration(ties, inGroups),
    search,
  };
}
