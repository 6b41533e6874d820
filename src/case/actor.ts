import type { Brand } from "valibot";

export type ActorId = string & Brand<"ActorId">;

export const ACTOR_KINDS = [
  "person",
  "government",
  "intergovernmental",
  "expert-body",
  "civil-society",
  "academia",
  "bloc",
  "unnamed",
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A person, office or group that speaks; `named` is false where the source withholds who it is. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly label?: string;
  /** What else texts call the actor; hidden where names are hidden, and found by search. */
  readonly aliases?: readonly string[];
  readonly kind: ActorKind;
  readonly named: boolean;
  readonly role?: string;
  /** In two capitals, as ISO 3166 writes it. */
  readonly country?: string;
  readonly note?: string;
}
