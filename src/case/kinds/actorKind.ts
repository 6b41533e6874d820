import type { Brand } from "valibot";

/** The kinds of a case that names none of its own. */
export const USUAL_KINDS = [
  "person",
  "government",
  "intergovernmental",
  "expert-body",
  "civil-society",
  "academia",
  "bloc",
  "unnamed",
] as const;
export type UsualKind = (typeof USUAL_KINDS)[number];

/** One of the case's own kinds, or of the usual ones where it has none. */
export type ActorKind = UsualKind | (string & Brand<"ActorKind">);

/** The outlines that kinds can have in pictures: no more can be told apart when they are small. */
export const ACTOR_SHAPES = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "star",
  "hexagon",
  "cross",
  "triangle-down",
  "pillar",
] as const;
export type ActorShape = (typeof ACTOR_SHAPES)[number];

/** A kind of actor that a case names itself. */
export interface KindEntry {
  readonly id: ActorKind;
  readonly label: string;
  /** Absent where any outline will do. */
  readonly shape?: ActorShape;
}

/** Whether a kind is one that every case may use without naming it. */
export function isUsualKind(kind: string): kind is UsualKind {
  return USUAL_KINDS.some((usual) => usual === kind);
}
