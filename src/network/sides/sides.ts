import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import { positions } from "../position.ts";
import { actorProfiles } from "../profile.ts";
import {
  type ActorProfile,
  type ActorTie,
  type Profiles,
  signedTies,
  statementsBehindAll,
} from "../ties/agreementTies.ts";
import { type Evidence, evidenceOfTies } from "../ties/evidence.ts";
import { countPairs } from "../ties/projectOneMode.ts";
import { type Bridge, bridges } from "./bridges.ts";
import { type Communities, findCommunities } from "./findCommunities.ts";
import { type Frustration, frustration } from "./frustration.ts";
import { type GroupOf, type Partition, groupOf, isWithin } from "./partition.ts";
import { type PropositionAcross, propositionsAcross } from "./propositionsAcross.ts";
import { type SignedModularity, signedModularity } from "./signedModularity.ts";

/** Beyond these it would take seconds, and no one could read it. */
export const MOST_ACTORS = 300;
const MOST_PAIRS = 1_000_000;
const MOST_NAMES = 2;

/** Actors who agree with each other more than with the others. */
export interface Side {
  readonly letter: string;
  /** Who said most first. */
  readonly members: readonly ActorId[];
  /** The one or two that said most: they name the side, since no judgement may. */
  readonly names: readonly ActorId[];
  /** How many statements its members made, on whatever. */
  readonly statements: number;
  /** The statements in which its members say the same as each other. */
  readonly evidence: Evidence;
  /** Whether without some one statement no two of its members would agree. */
  readonly isThin: boolean;
}

/** An actor that agrees with nobody: it spoke alone on all its propositions, or met others and differed on balance. */
export interface ActorApart {
  readonly actor: ActorId;
  readonly why: "alone" | "differs";
}

/** The sides that are found, and what follows from them. */
export interface FoundSides {
  readonly kind: "found";
  readonly actors: number;
  readonly sides: readonly Side[];
  /** Who said most first. */
  readonly apart: readonly ActorApart[];
  readonly propositions: readonly PropositionAcross[];
  readonly bridges: readonly Bridge[];
  readonly modularity: SignedModularity;
  readonly frustration: Frustration;
  readonly runs: Pick<Communities, "runs" | "same">;
}

/** Why there are no sides to show. */
export type WhyNoSides =
  | { readonly kind: "one-actor"; readonly actor: ActorId }
  | { readonly kind: "one-proposition"; readonly proposition: PropositionId }
  | { readonly kind: "no-agreement"; readonly actors: number; readonly disagreements: number }
  | { readonly kind: "too-many"; readonly actors: number };

export type Sides = FoundSides | WhyNoSides;

/** The sides that the statements make, or why they make none. */
export function findSides(index: CaseIndex, among: StatementSet): Sides {
  const profiles = actorProfiles(index, among);
  const propositions = new Set(profiles.flatMap(({ cells }) => [...cells.keys()]));
  const [actor, [proposition]] = [profiles[0]?.id, propositions];
  if (profiles.length === 1 && actor !== undefined) return { kind: "one-actor", actor };
  if (propositions.size === 1 && proposition !== undefined) return { kind: "one-proposition", proposition };
  if (profiles.length > MOST_ACTORS || countPairs(profiles) > MOST_PAIRS)
    return { kind: "too-many", actors: profiles.length };
  const ties = signedTies(index, profiles);
  if (!ties.some(({ weight }) => weight > 0))
    return { kind: "no-agreement", actors: profiles.length, disagreements: ties.length };
  return readSides(index, among, profiles, ties);
}

function readSides(
  index: CaseIndex,
  among: StatementSet,
  profiles: readonly ActorProfile[],
  ties: readonly ActorTie[],
): FoundSides {
  const { partition, runs, same } = findCommunities(ties);
  const ordered = inOrder(partition, profiles);
  const groups = groupOf(ordered);
  const byActor = new Map(profiles.map((profile) => [profile.id, profile]));
  const taken = positions(index, among);
  return {
    kind: "found",
    actors: profiles.length,
    sides: ordered.map((members, at) => sideOf({ index, byActor, ties, groups }, members, at)),
    apart: apartOf(profiles, groups),
    propositions: propositionsAcross(index, taken, groups),
    bridges: bridges({ index, profiles: byActor, ties, sides: groups, positions: taken }),
    modularity: signedModularity(ties, groups),
    frustration: frustration(ties, groups),
    runs: { runs, same },
  };
}

/** Sides by the number of their statements, members too; what is equal, in the order of ids. */
function inOrder(partition: Partition<ActorId>, profiles: readonly ActorProfile[]): Partition<ActorId> {
  const counts = new Map(profiles.map((profile) => [profile.id, countStatements(profile)]));
  const count = (id: ActorId) => counts.get(id) ?? 0;
  const whole = (members: readonly ActorId[]) => members.reduce((sum, id) => sum + count(id), 0);
  return partition
    .map((members) => members.toSorted((left, right) => count(right) - count(left)))
    .toSorted((left, right) => whole(right) - whole(left) || right.length - left.length);
}

interface Known {
  readonly index: CaseIndex;
  readonly byActor: Profiles;
  readonly ties: readonly ActorTie[];
  readonly groups: GroupOf<ActorId>;
}

function sideOf({ index, byActor, ties, groups }: Known, members: readonly ActorId[], at: number): Side {
  const within = ties.filter((tie) => tie.weight > 0 && groups.get(tie.left) === at && isWithin(groups, tie));
  return {
    letter: sideLetter(at),
    members,
    names: members.slice(0, MOST_NAMES),
    statements: members.reduce((sum, id) => sum + countStatements(byActor.get(id)), 0),
    evidence: evidenceOfTies(byActor, within),
    isThin: statementsBehindAll(index, byActor, within).length > 0,
  };
}

function apartOf(profiles: readonly ActorProfile[], groups: GroupOf<ActorId>): ActorApart[] {
  const speakers = new Map<PropositionId, number>();
  for (const { cells } of profiles)
    for (const on of cells.keys()) speakers.set(on, (speakers.get(on) ?? 0) + 1);
  return profiles
    .filter(({ id }) => !groups.has(id))
    .toSorted((left, right) => countStatements(right) - countStatements(left))
    .map(({ id, cells }) => ({
      actor: id,
      why: [...cells.keys()].every((on) => speakers.get(on) === 1) ? "alone" : "differs",
    }));
}

function countStatements(profile: ActorProfile | undefined): number {
  return [...(profile?.cells.values() ?? [])].reduce(
    (sum, cell) => sum + Object.values(cell).reduce((count, places) => count + places.length, 0),
    0,
  );
}

/** A, B, … Z, then AA, AB …: what a side is called for short, which says nothing of it. */
export function sideLetter(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : sideLetter(Math.floor(at / 26) - 1) + last;
}
