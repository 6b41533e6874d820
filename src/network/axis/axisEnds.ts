import type { Actor } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import type { Alignment } from "./alignment.ts";
import type { ActorNode, Graph, NodeId } from "../graph.ts";
import { linkColumns } from "../linkColumns.ts";
import { nodeOrder } from "../nodeOrder.ts";
import type { Network } from "../twoModeNetwork.ts";

/** From this far out an actor counts as being at an end. */
export const FAR_OUT = 0.6;
const MOST_NAMES = 2;

/** What is said at an end of the axis, and by whom: the ends are named by it, since no judgement may. */
export interface AxisEnd {
  /** Null where those at the end have no position in common that tells them from the other end. */
  readonly said: Said | null;
  /** Those at the end who say so, else all there, who said most first; at most two. */
  readonly actors: readonly Actor[];
}

export interface Said {
  readonly proposition: Proposition;
  readonly stance: "support" | "oppose";
}

export interface AxisEnds {
  readonly start: AxisEnd;
  readonly end: AxisEnd;
}

/** Whose places name the ends, if not those of all who take a position. */
interface Standing {
  readonly graph: Graph;
  readonly alignment: Alignment;
}

/**
 * Names both ends of the axis by the position that tells most: of all positions for or against a proposition the one that
 * more actors at this end than at the other take, and by as many more as can be; of equal ones the one that leads by most
 * on this half of the axis, then the one whose proposition is farthest out, then the first of the case.
 */
export function axisEnds(
  network: Network,
  alignment: Alignment,
  standing: Standing = { graph: network, alignment },
): AxisEnds {
  const found = actorsAtEnds(standing.graph, standing.alignment);
  const start = found.start.length > 0 ? found.start : farthestActors(standing, -1);
  const end = found.end.length > 0 ? found.end : farthestActors(standing, 1);
  return {
    start: endOf(network, alignment, { here: start, there: end, sign: -1 }),
    end: endOf(network, alignment, { here: end, there: start, sign: 1 }),
  };
}

/** The actors at each end of the axis, those with most statements first. */
export function actorsAtEnds(
  { nodes }: Graph,
  alignment: Alignment,
): { readonly start: readonly ActorNode[]; readonly end: readonly ActorNode[] } {
  const [start, end]: [ActorNode[], ActorNode[]] = [[], []];
  for (const node of actorsByStatements(nodes)) {
    const at = alignment.get(node.id) ?? 0;
    if (at <= -FAR_OUT) start.push(node);
    else if (at >= FAR_OUT) end.push(node);
  }
  return { start, end };
}

const sorted = new WeakMap<Graph["nodes"], readonly ActorNode[]>();

/** The actors among nodes, those with most statements first, of as many by id: sorted once for the same nodes. */
export function actorsByStatements(nodes: Graph["nodes"]): readonly ActorNode[] {
  const actors = sorted.get(nodes) ?? sortedByStatements(nodes);
  sorted.set(nodes, actors);
  return actors;
}

/** By numbers, which are sorted many times as fast as nodes are compared. */
function sortedByStatements(nodes: Graph["nodes"]): readonly ActorNode[] {
  const order = nodeOrder(nodes);
  const keys = Float64Array.from(
    order,
    (place, rank) => rank - (nodes[place]?.statements ?? 0) * nodes.length,
  );
  return Array.from(keys.toSorted(), (key) => nodes[order[modulo(key, nodes.length)] ?? 0]).filter(
    (node) => node?.kind === "actor",
  );
}

function modulo(key: number, length: number): number {
  return key - Math.floor(key / length) * length;
}

/** The actors of a half of the axis who are farthest out, give or take a tenth. */
function farthestActors({ graph, alignment }: Standing, sign: 1 | -1): readonly ActorNode[] {
  const out = (node: ActorNode) => sign * (alignment.get(node.id) ?? 0);
  const leaning = actorsByStatements(graph.nodes).filter((node) => out(node) > 0);
  const most = leaning.reduce((farthest, node) => Math.max(farthest, out(node)), 0);
  return leaning.filter((node) => out(node) >= 0.9 * most);
}

interface Candidate extends Said {
  /** How many more take it here than at the other end. */
  readonly more: number;
  /** How many more take it on this half of the axis than on the other. */
  readonly lean: number;
  /** How far out its proposition is. */
  readonly out: number;
}

interface Ends {
  readonly here: readonly ActorNode[];
  readonly there: readonly ActorNode[];
  readonly sign: 1 | -1;
}

function endOf(network: Network, alignment: Alignment, ends: Ends): AxisEnd {
  const telling = candidates(network, alignment, ends).reduce<Candidate | null>(
    (best, next) => (next.more > 0 && (best === null || isMoreTelling(next, best)) ? next : best),
    null,
  );
  if (telling === null)
    return { said: farthestOut(network, alignment, ends.sign), actors: firstOf(ends.here) };
  const { proposition, stance } = telling;
  const speakers = new Set<NodeId>();
  for (const link of network.links)
    if (link.proposition === proposition.id && link.stance === stance) speakers.add(link.source);
  return {
    said: { proposition, stance },
    actors: firstOf(ends.here.filter(({ id }) => speakers.has(id))),
  };
}

function isMoreTelling(next: Candidate, best: Candidate): boolean {
  const ahead = [next.more - best.more, next.lean - best.lean, next.out - best.out];
  return (ahead.find((lead) => lead !== 0) ?? 0) > 0;
}

function firstOf(nodes: readonly ActorNode[]): readonly Actor[] {
  return nodes.slice(0, MOST_NAMES).map(({ actor }) => actor);
}

/** Support for the proposition that is farthest out at an end, if one is far out. */
function farthestOut({ nodes }: Network, alignment: Alignment, sign: 1 | -1): Said | null {
  const out = (id: NodeId) => sign * (alignment.get(id) ?? 0);
  const [first] = nodes
    .filter((node) => node.kind === "proposition")
    .filter(({ id }) => out(id) >= FAR_OUT)
    .toSorted((left, right) => out(right.id) - out(left.id));
  return first === undefined ? null : { proposition: first.proposition, stance: "support" };
}

/** Every position for or against that may be taken, in the order of the case. */
function candidates(network: Network, alignment: Alignment, ends: Ends): readonly Candidate[] {
  const { more, lean } = leads(network, alignment, ends);
  return network.nodes.flatMap((node, at) => {
    if (node.kind !== "proposition") return [];
    const out = Math.abs(alignment.get(node.id) ?? 0);
    return ([FOR, AGAINST] as const).map((stance) => ({
      proposition: node.proposition,
      stance: SIDES[stance],
      more: more[2 * at + stance] ?? 0,
      lean: lean[2 * at + stance] ?? 0,
      out,
    }));
  });
}

/** For each node twice, for those for it and those against: how many more take that here than there, and on which half. */
function leads(network: Network, alignment: Alignment, { here, there, sign }: Ends) {
  const [near, far] = [here, there].map((actors) => new Set<NodeId>(actors.map(({ id }) => id)));
  const sides = Int8Array.from(network.nodes, ({ id }) => (near?.has(id) ? 1 : far?.has(id) ? -1 : 0));
  const halves = Int8Array.from(network.nodes, ({ id }) => sign * Math.sign(alignment.get(id) ?? 0));
  const [more, lean] = [new Int32Array(2 * sides.length), new Int32Array(2 * sides.length)];
  const { source, target, stance } = linkColumns(network);
  for (let link = 0; link < source.length; link += 1) {
    const side = SIDE_OF[stance[link] ?? 0] ?? -1;
    if (side < 0) continue;
    const at = 2 * (target[link] ?? 0) + side;
    more[at] = (more[at] ?? 0) + (sides[source[link] ?? 0] ?? 0);
    lean[at] = (lean[at] ?? 0) + (halves[source[link] ?? 0] ?? 0);
  }
  return { more, lean };
}

const [FOR, AGAINST] = [0, 1] as const;
const SIDES = ["support", "oppose"] as const;
const SIDE_OF = STANCES.map((stance) => SIDES.indexOf(stance as (typeof SIDES)[number]));
