import { alsoCalled } from "../../case/alsoCalled.ts";
import type { Actor, ActorId } from "../../case/actor.ts";

/** One of many that can be chosen by its name. */
export interface Choosable<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What else it is found by. */
  readonly also?: string | undefined;
}

/** An actor, found by all else that it is called, in the language of the case too. */
export function actorOption(actor: Actor, language: string): Choosable<ActorId> {
  return { value: actor.id, text: actor.name, also: alsoCalled(actor, language).join(" · ") };
}

/** All that it is found by. */
export function findableText({ text, also = "" }: Choosable<string>): string {
  return `${text} · ${also}`;
}
