import type { Choices } from "../model/choices.ts";
import type { Entry } from "./entries.ts";

/** A name without repeated space, under the name that a person chose for it. */
export function nameUnder(name: string, names: Choices["names"]): string {
  const plain = name.replaceAll(/\s+/g, " ");
  return names?.get(plain) ?? plain;
}

/** By what the actor of a row is known again: the file's own id, else its name. */
export function actorKey({ say }: Pick<Entry, "say">, names: Choices["names"]): string {
  return say("actorId") || nameUnder(say("actor"), names);
}
