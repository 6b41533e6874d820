import type { NetworkNode } from "../../network/graph.ts";
import type { FoundSides } from "../../network/sides/sides.ts";
import { badgeMark } from "../marks/badgeMark.ts";
import { type NodeBadge, symbolRadius } from "../marks/nodeFigure.ts";

export type BadgeOf = (node: NetworkNode) => NodeBadge | null;

/** On each actor of a side its letter, and a ring around who bridges sides by more than one statement; nothing on others. */
export function sideBadges({ sides, bridges }: FoundSides): BadgeOf {
  const letters = new Map(sides.flatMap(({ letter, members }) => members.map((id) => [id, letter] as const)));
  const bridging = new Set(bridges.filter(({ isThin }) => !isThin).map(({ actor }) => actor));
  return (node) => {
    if (node.kind !== "actor") return null;
    const { id } = node.actor;
    const letter = letters.get(id) ?? "";
    return letter === ""
      ? null
      : badgeMark({ letter, isRinged: bridging.has(id) }, symbolRadius(node.statements));
  };
}
