import type { ActorId } from "../../case/actor.ts";
import type { Side, Sides } from "./sides.ts";

/** An actor that is not on the side where it was; a side is called by those that name it, null is no side. */
export interface MovedActor {
  readonly actor: ActorId;
  readonly from: readonly ActorId[] | null;
  readonly to: readonly ActorId[] | null;
}

/** What becomes of sides and bridges. */
export interface SideMoves {
  /** How many sides there are. */
  readonly before: number;
  readonly after: number;
  readonly moved: readonly MovedActor[];
  /** Actors that bridge sides no longer, and that have come to bridge some, in the order of ids. */
  readonly bridgesLost: readonly ActorId[];
  readonly bridgesNew: readonly ActorId[];
}

/**
 * How the sides differ from what they were. A side counts as the one that it shares most members with, each side once;
 * who is no longer among those that remain has not moved.
 */
export function sideMoves(before: Sides, after: Sides, remaining: ReadonlySet<ActorId>): SideMoves {
  const [was, is] = [sidesOf(before), sidesOf(after)];
  const [bridgedBefore, bridgesAfter] = [bridgingActors(before), bridgingActors(after)];
  return {
    before: was.length,
    after: is.length,
    moved: movedActors(was, is, remaining),
    bridgesLost: bridgedBefore.filter((actor) => remaining.has(actor) && !bridgesAfter.includes(actor)),
    bridgesNew: bridgesAfter.filter((actor) => !bridgedBefore.includes(actor)),
  };
}

function sidesOf(sides: Sides): readonly Side[] {
  return sides.kind === "found" ? sides.sides : [];
}

function bridgingActors(sides: Sides): readonly ActorId[] {
  return sides.kind === "found" ? sides.bridging.map(({ actor }) => actor).toSorted() : [];
}

function movedActors(
  was: readonly Side[],
  is: readonly Side[],
  remaining: ReadonlySet<ActorId>,
): readonly MovedActor[] {
  const successor = matchSides(was, is);
  return [...remaining].toSorted().flatMap((actor) => {
    const [from, to] = [sideWith(was, actor), sideWith(is, actor)];
    const isSame = from === undefined ? to === undefined : to !== undefined && successor.get(from) === to;
    return isSame ? [] : [{ actor, from: from?.names ?? null, to: to?.names ?? null }];
  });
}

function sideWith(sides: readonly Side[], actor: ActorId): Side | undefined {
  return sides.find(({ members }) => members.includes(actor));
}

/** Pairs sides by how many members they share, most first. */
function matchSides(was: readonly Side[], is: readonly Side[]): ReadonlyMap<Side, Side> {
  const overlaps = was.flatMap((one) =>
    is.map((other) => ({
      one,
      other,
      shared: one.members.filter((id) => other.members.includes(id)).length,
    })),
  );
  const matched = new Map<Side, Side>();
  const taken = new Set<Side>();
  for (const { one, other, shared } of overlaps.toSorted((left, right) => right.shared - left.shared)) {
    if (shared === 0 || matched.has(one) || taken.has(other)) continue;
    matched.set(one, other);
    taken.add(other);
  }
  return matched;
}
