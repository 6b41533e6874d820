import type { NetworkNode } from "../../network/graph.ts";
import type { FoundSides } from "../../network/sides/sides.ts";

/** By which letter each actor of a side is known, with the name of who said most in it; nothing for who is in none. */
export function letterOf({ sides }: FoundSides): (node: NetworkNode) => string {
  const first = new Set(sides.map(({ names }) => names[0]));
  const letter = lettersOf(sides);
  return (node) => {
    const of = letter(node);
    return node.kind === "actor" && first.has(node.actor.id) ? `${of} · ${nameOf(node)}` : of;
  };
}

/** What every actor is called, with the letter of its side before the name. */
export function letteredName({ sides }: FoundSides): (node: NetworkNode) => string {
  const letter = lettersOf(sides);
  return (node) => (letter(node) === "" ? nameOf(node) : `${letter(node)} · ${nameOf(node)}`);
}

function nameOf(node: NetworkNode): string {
  return node.kind === "actor" ? (node.actor.label ?? node.actor.name) : node.proposition.label;
}

function lettersOf(sides: FoundSides["sides"]): (node: NetworkNode) => string {
  const letters = new Map(sides.flatMap(({ letter, members }) => members.map((id) => [id, letter] as const)));
  return (node) => (node.kind === "actor" ? (letters.get(node.actor.id) ?? "") : "");
}
