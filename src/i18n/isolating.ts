import { hasRightToLeft, isolated } from "./grammar/isolated.ts";
import type { Grammar } from "./grammar/grammar.ts";

/**
 * All that a catalog says, where each text that it is given, such as a name, keeps an order of its own: beside numbers,
 * brackets and other names, letters from right to left would draw these into theirs. The grammar is no part of what is said.
 */
export function isolating<Said>(said: Said, grammar: Grammar): Said {
  // Each message takes and gives what it did, which no type of a mapping can say.
  return messagesOf(said, grammar) as Said;
}

function messagesOf(said: unknown, grammar: Grammar): unknown {
  if (typeof said === "function") return (...given: unknown[]): unknown => said(...apart(given));
  return said === grammar ? said : mapped(said, (part) => messagesOf(part, grammar));
}

/** What a message is given; mostly nothing in it has to be changed, so that nothing is copied. */
function apart(given: readonly unknown[]): readonly unknown[] {
  return holdsRightToLeft(given) ? given.map(eachIsolated) : given;
}

function holdsRightToLeft(given: unknown): boolean {
  if (typeof given === "string") return hasRightToLeft(given);
  return typeof given === "object" && given !== null && Object.values(given).some(holdsRightToLeft);
}

function eachIsolated(given: unknown): unknown {
  return typeof given === "string" ? isolated(given) : mapped(given, eachIsolated);
}

/** A list or an object with each of its values changed; anything else as it is. */
function mapped(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => change(part));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}
