import type { Actor, ActorId } from "../../case/actor.ts";
import { chartWords } from "../../i18n/en/views/chart.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import type { Words } from "../../i18n/words.ts";
import type { NetworkNode } from "../../network/graph.ts";
import type { FoundSides } from "../../network/sides/sides.ts";
import { badgeMark } from "../marks/badgeMark.ts";
import { type NodeBadge, symbolRadius } from "../marks/nodeFigure.ts";

export type BadgeOf = (node: NetworkNode) => NodeBadge | null;

/** On each actor of a side its letter, and a ring around who bridges sides by more than one statement; nothing on others. */
export function sideBadges(found: FoundSides): BadgeOf {
  const letters = lettersOf(found.sides);
  const bridging = ringedActors(found);
  return (node) => {
    if (node.kind !== "actor") return null;
    const { id } = node.actor;
    const letter = letters.get(id);
    return letter === undefined
      ? null
      : badgeMark({ letter, isRinged: bridging.has(id) }, symbolRadius(node.statements));
  };
}

/** Who gets a ring. */
export function ringedActors({ bridging }: FoundSides): ReadonlySet<ActorId> {
  return new Set(bridging.filter(({ isThin }) => !isThin).map(({ actor }) => actor));
}

export type NameOf = (node: NetworkNode, isPinned: boolean) => string;

/** What a screen reader says of an actor: side and name as the picture writes them, then what else there is to say. */
export function sideNodeName({ sides }: FoundSides, nameOf: NameOf, language: Words): NameOf {
  const words = language.of(sidesWords);
  const chart = language.of(chartWords);
  const letters = lettersOf(sides);
  return (node, isPinned) => {
    const name = nameOf(node, isPinned);
    if (node.kind !== "actor") return name;
    const letter = letters.get(node.actor.id);
    return letter === undefined ? name : words.onSide({ letter, name: asDrawn(node.actor, name, chart) });
  };
}

/** A name that begins as the picture writes it behind the letter, for people who say to their computer what they see. */
function asDrawn({ label = "" }: Actor, name: string, chart: ReturnType<typeof chartWords>): string {
  return name.startsWith(label) ? name : chart.alsoCalled({ name, label });
}

/** The letter of its side for each actor that has one. */
export function lettersOf(sides: FoundSides["sides"]): ReadonlyMap<ActorId, string> {
  return new Map(sides.flatMap(({ letter, members }) => members.map((id) => [id, letter] as const)));
}
