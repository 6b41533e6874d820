import type { NetworkNode } from "../network/graph.ts";
import type { FoundSides } from "../network/sides.ts";

/** By which letter each actor of a side is known; nothing for who is in none. */
export function letterOf({ sides }: FoundSides): (node: NetworkNode) => string {
  const letters = new Map(sides.flatMap(({ letter, members }) => members.map((id) => [id, letter] as const)));
  return (node) => (node.kind === "actor" ? (letters.get(node.actor.id) ?? "") : "");
}
