import type { Actor } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import type { Alignment } from "./alignment.ts";
import type { ActorNode, Graph, NodeId } from "../graph.ts";
import { groupBy } from "../groupBy.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";

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
  const on = groupBy(network.links, ({ target }) => target);
  return {
    start: endOf(network, alignment, { on, here: start, there: end, sign: -1 }),
    end: endOf(network, alignment, { on, here: end, there: start, sign: 1 }),
  };
}

/** The actors at each end of the axis, those with most statements first. */
export function actorsAtEnds(
  { nodes }: Graph,
  alignment: Alignment,
): { readonly start: readonly ActorNode[]; readonly end: readonly ActorNode[] } {
  const actors = actorsByStatements(nodes);
  const at = (node: ActorNode) => alignment.get(node.id) ?? 0;
  return {
    start: actors.filter((node) => at(node) <= -FAR_OUT),
    end: actors.filter((node) => at(node) >= FAR_OUT),
  };
}

const sorted = new WeakMap<Graph["nodes"], readonly ActorNode[]>();

/** The actors among nodes, those with most statements first: sorted once for the same nodes. */
export function actorsByStatements(nodes: Graph["nodes"]): readonly ActorNode[] {
  const actors =
    sorted.get(nodes) ?? nodes.filter((node) => node.kind === "actor").toSorted(compareByStatements);
  sorted.set(nodes, actors);
  return actors;
}

/** The actors of a half of the axis who are farthest out, give or take a tenth. */
function farthestActors({ graph, alignment }: Standing, sign: 1 | -1): readonly ActorNode[] {
  const out = (node: ActorNode) => sign * (alignment.get(node.id) ?? 0);
  const leaning = graph.nodes.filter((node) => node.kind === "actor").filter((node) => out(node) > 0);
  const most = Math.max(...leaning.map(out));
  return leaning.filter((node) => out(node) >= 0.9 * most).toSorted(compareByStatements);
}

/** Who has made more statements first; of those who made as many, by id, so that the order is always the same. */
export function compareByStatements(left: ActorNode, right: ActorNode): number {
  return right.statements - left.statements || (left.id < right.id ? -1 : 1);
}

interface Candidate extends Said {
  readonly taken: readonly NetworkLink[];
  /** How many more take it here than at the other end. */
  more: number;
  /** How many more take it on this half of the axis than on the other. */
  readonly lean: number;
  /** How far out its proposition is. */
  readonly out: number;
}

interface Ends {
  /** The positions on each proposition. */
  readonly on: ReadonlyMap<NodeId, readonly NetworkLink[]>;
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
  const speakers = new Set(telling.taken.map(({ source }) => source));
  return {
    said: { proposition: telling.proposition, stance: telling.stance },
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

/** Every position for or against that somebody at an end takes, in the order of the case. */
function candidates(
  { nodes }: Network,
  alignment: Alignment,
  { on, here, there, sign }: Ends,
): readonly Candidate[] {
  const [near, far] = [here, there].map((actors) => new Set<NodeId>(actors.map(({ id }) => id)));
  const counts = (link: NetworkLink) => (near?.has(link.source) ? 1 : far?.has(link.source) ? -1 : 0);
  return nodes.flatMap((node) => {
    if (node.kind !== "proposition") return [];
    const positions = on.get(node.id) ?? [];
    return (["support", "oppose"] as const).map((stance) => {
      const taken = positions.filter((link) => link.stance === stance);
      return {
        proposition: node.proposition,
        stance,
        taken,
        more: taken.reduce((sum, link) => sum + counts(link), 0),
        lean: taken.reduce((sum, { source }) => sum + sign * Math.sign(alignment.get(source) ?? 0), 0),
        out: Math.abs(alignment.get(node.id) ?? 0),
      };
    });
  });
}
