import type { Actor } from "../actor.ts";

/** Everything that a text may call an actor, the longest first: name, label, aliases, and of a person each part of the name. */
export function namesOf({ name, label, aliases = [], kind }: Actor): readonly string[] {
  const parts = kind === "person" ? name.split(/\s+/).filter((part) => part.length > 1) : [];
  const names = new Set([name, ...(label === undefined ? [] : [label]), ...aliases, ...parts]);
  return [...names].toSorted((one, other) => other.length - one.length);
}
