import type { Actor, ActorId } from "../../case/actor.ts";

/** One of many that can be chosen by its name. */
export interface Choosable<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What else it is found by. */
  readonly also?: string | undefined;
}

/** An actor, found by its label and aliases too. */
export function actorOption({ id, name, label = "", aliases = [] }: Actor): Choosable<ActorId> {
  return { value: id, text: name, also: [label, ...aliases].join(" · ") };
}

/** All that it is found by. */
export function findableText({ text, also = "" }: Choosable<string>): string {
  return `${text} · ${also}`;
}
