import {
  ACTOR_SHAPES,
  type ActorKind,
  type ActorShape,
  type KindEntry,
  isUsualKind,
  USUAL_KINDS,
  type UsualKind,
} from "./actorKind.ts";

/** A kind of actor as it is shown. */
export interface ShapedKind {
  readonly id: ActorKind;
  /** What the case calls it; null where the interface has a word for it. */
  readonly label: string | null;
  readonly shape: ActorShape;
  /** Its place among the kinds of the case. */
  readonly rank: number;
}

const USUAL_SHAPES: Readonly<Record<UsualKind, ActorShape>> = {
  person: "circle",
  government: "square",
  intergovernmental: "diamond",
  "expert-body": "triangle",
  "civil-society": "star",
  academia: "hexagon",
  bloc: "cross",
  // Drawn dashed, since its actors have no name.
  unnamed: "circle",
};

/** What kinds have that come when no outline is left: they share the last. */
const SHARED: ActorShape = "pillar";

/**
 * The kinds of a case in its order, each with an outline of its own as long as there are some: the one that the case asks
 * for, else the usual one of a usual kind, else the first that is free. Kinds for which none is left share the last.
 */
export function shapedKinds({ kinds }: { readonly kinds?: readonly KindEntry[] }): readonly ShapedKind[] {
  if (kinds === undefined)
    return USUAL_KINDS.map((id, rank) => ({ id, label: null, shape: USUAL_SHAPES[id], rank }));
  const taken = new Set(kinds.flatMap(({ shape }) => shape ?? []));
  const claimed = new Map<ActorKind, ActorShape>();
  for (const { id, shape } of kinds) {
    const usual = isUsualKind(id) ? USUAL_SHAPES[id] : undefined;
    if (shape !== undefined || usual === undefined || (taken.has(usual) && id !== "unnamed")) continue;
    claimed.set(id, usual);
    taken.add(usual);
  }
  return kinds.map(({ id, label, shape }, rank) => ({
    id,
    label,
    shape: shape ?? claimed.get(id) ?? nextFree(taken),
    rank,
  }));
}

/** How a kind of a case is shown. A sound case has no other kinds. */
export function kindOf(
  { kinds }: { readonly kinds: ReadonlyMap<ActorKind, ShapedKind> },
  id: ActorKind,
): ShapedKind {
  return kinds.get(id) ?? { id, label: null, shape: "circle", rank: kinds.size };
}

function nextFree(taken: Set<ActorShape>): ActorShape {
  const free = ACTOR_SHAPES.find((shape) => !taken.has(shape)) ?? SHARED;
  taken.add(free);
  return free;
}
