import type { Actor } from "../../case/actor.ts";
import { STANCES, type Stance, totalOf } from "../../case/statement.ts";
import { kindNoun } from "../../i18n/kindName.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ActorNode, NetworkNode, PropositionNode } from "../../network/graph.ts";
import type { Takers } from "../../network/questions/takersOf.ts";
import { countTakers } from "./firstNames.ts";

/** What a screen reader says of a node: its name first, what it is and which stance it has; never where it is. */
export function nodeName(
  node: NetworkNode,
  takers: readonly Takers[],
  isPinned: boolean,
  messages: Messages,
): string {
  const name = node.kind === "actor" ? actorName(node, messages) : propositionName(node, takers, messages);
  return isPinned ? `${name} ${messages.chart.pinned}` : name;
}

/** An actor, its kind, and how many statements and stances it has. */
export function actorName(
  { actor, ofKind, statements, stances }: ActorNode,
  { chart, words, formats }: Messages,
): string {
  return chart.actorName({
    name: calledName(actor, chart),
    kind: kindNoun(ofKind, words.kind),
    statements,
    propositions: totalOf(stances),
    stances: formats.list(taken(stances).map((stance) => chart.actorStances[stance](stances[stance]))),
  });
}

/** A proposition in full, and how many actors take each stance on it, with those who are one body. */
export function propositionName(
  { proposition, stances }: PropositionNode,
  takers: readonly Takers[],
  { chart, named }: Messages,
): string {
  return chart.propositionName({
    label: proposition.label,
    text: proposition.text,
    actors: totalOf(stances),
    stances: named.taken(countTakers(takers)),
  });
}

/** The name of an actor, behind what the picture calls it if that is not part of the name. */
export function calledName(actor: Actor, chart: Messages["chart"]): string {
  return isNamedByLabel(actor) ? actor.name : chart.alsoCalled(actor);
}

/** Whether the name has in it what the picture shows, by which people who speak to their computer call a node. */
function isNamedByLabel({ name, label = name }: Actor): boolean {
  return name.toLowerCase().includes(label.toLowerCase());
}

function taken(stances: NetworkNode["stances"]): readonly Stance[] {
  return STANCES.filter((stance) => stances[stance] > 0);
}
