import type { Brand } from "valibot";
import type { ActorKind } from "./kinds/actorKind.ts";
import type { Answers } from "./attribute.ts";

export type ActorId = string & Brand<"ActorId">;

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
  /** What the actor answers to the questions of the case; none where that is not known. */
  readonly attributes?: Answers;
  readonly note?: string;
}
