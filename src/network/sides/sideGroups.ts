import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import {
  type ActorProfile,
  type ActorTie,
  type Profiles,
  countStatements,
  statementsBehindAll,
} from "../ties/agreementTies.ts";
import { evidenceOfTies } from "../ties/evidence.ts";
import { type GroupOf, type Partition, isWithin } from "./partition.ts";
import type { ActorApart, SideGroup } from "./sides.ts";

const MOST_NAMES = 2;

/** Groups by the number of their statements, members too; what is equal, in the order of ids. */
export function groupsInOrder(partition: Partition<ActorId>, profiles: Profiles): Partition<ActorId> {
  const counts = new Map([...profiles].map(([id, profile]) => [id, countStatements(profile)]));
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

/** What a group is, and whether without some one statement no two of its members would agree. */
export function readGroup(
  { index, byActor, ties, groups }: Known,
  members: readonly ActorId[],
): { readonly group: SideGroup; readonly isThin: boolean } {
  const [first] = members;
  const at = first === undefined ? undefined : groups.get(first);
  const within = ties.filter((tie) => tie.weight > 0 && groups.get(tie.left) === at && isWithin(groups, tie));
  const group = {
    members,
    names: members.slice(0, MOST_NAMES),
    statements: members.reduce((sum, id) => sum + countStatements(byActor.get(id)), 0),
    evidence: evidenceOfTies(byActor, within),
  };
  return { group, isThin: statementsBehindAll(index, byActor, within).length > 0 };
}

interface Met {
  readonly profiles: readonly ActorProfile[];
  readonly ties: readonly ActorTie[];
}

/** Who is in no group, and why; who said most first. */
export function apartFrom({ profiles, ties }: Met, groups: GroupOf<ActorId>): readonly ActorApart[] {
  const speakers = new Map<PropositionId, number>();
  for (const { cells } of profiles)
    for (const on of cells.keys()) speakers.set(on, (speakers.get(on) ?? 0) + 1);
  const agreeing = new Set(ties.flatMap(({ weight, left, right }) => (weight > 0 ? [left, right] : [])));
  const why = ({ id, cells }: ActorProfile) => {
    if (agreeing.has(id)) return "torn";
    return [...cells.keys()].every((on) => speakers.get(on) === 1) ? "alone" : "differs";
  };
  return profiles
    .filter(({ id }) => !groups.has(id))
    .toSorted((left, right) => countStatements(right) - countStatements(left))
    .map((profile) => ({ actor: profile.id, why: why(profile) }));
}
