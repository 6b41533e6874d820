import type { Actor } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import { type Steps, eachOf, eachPlace, finished } from "../../case/steps/steps.ts";
import { actorsByStatementSteps } from "./actorsByStatements.ts";
import type { Alignment } from "./alignment.ts";
import type { ActorNode, Graph, NodeId } from "../graph.ts";
import { linkColumns } from "../linkColumns.ts";
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
export function axisEnds(network: Network, alignment: Alignment, standing?: Standing): AxisEnds {
  return finished(axisEndSteps(network, alignment, standing));
}

/** The same step by step. */
export function* axisEndSteps(
  network: Network,
  alignment: Alignment,
  standing: Standing = { graph: network, alignment },
): Steps<AxisEnds> {
  const found = yield* atEndsInSteps(standing.graph, standing.alignment);
  const start = found.start.length > 0 ? found.start : yield* farthestActors(standing, -1);
  const end = found.end.length > 0 ? found.end : yield* farthestActors(standing, 1);
  return {
    start: yield* endOf(network, alignment, { here: start, there: end, sign: -1 }),
    end: yield* endOf(network, alignment, { here: end, there: start, sign: 1 }),
  };
}

interface AtEnds {
  readonly start: readonly ActorNode[];
  readonly end: readonly ActorNode[];
}

/** The actors at each end of the axis, those with most statements first. */
export function actorsAtEnds(graph: Graph, alignment: Alignment): AtEnds {
  return finished(atEndsInSteps(graph, alignment));
}

/** The same step by step. */
export function* atEndsInSteps({ nodes }: Graph, alignment: Alignment): Steps<AtEnds> {
  const actors = yield* actorsByStatementSteps(nodes);
  const [start, end]: [ActorNode[], ActorNode[]] = [[], []];
  yield* eachOf(actors, (node) => {
    const at = alignment.get(node.id) ?? 0;
    if (at <= -FAR_OUT) start.push(node);
    else if (at >= FAR_OUT) end.push(node);
  });
  return { start, end };
}

/** The actors of a half of the axis who are farthest out, give or take a tenth. */
function* farthestActors({ graph, alignment }: Standing, sign: 1 | -1): Steps<readonly ActorNode[]> {
  const actors = yield* actorsByStatementSteps(graph.nodes);
  const out = new Float64Array(actors.length);
  yield* eachOf(actors, ({ id }, at) => (out[at] = sign * (alignment.get(id) ?? 0)));
  const most = out.reduce((farthest, one) => Math.max(farthest, one), 0);
  return actors.filter((_, at) => (out[at] ?? 0) > 0 && (out[at] ?? 0) >= 0.9 * most);
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

function* endOf(network: Network, alignment: Alignment, ends: Ends): Steps<AxisEnd> {
  const telling = (yield* candidates(network, alignment, ends)).reduce<Candidate | null>(
    (best, next) => (next.more > 0 && (best === null || isMoreTelling(next, best)) ? next : best),
    null,
  );
  if (telling === null)
    return { said: farthestOut(network, alignment, ends.sign), actors: firstOf(ends.here) };
  const { proposition, stance } = telling;
  const speakers = new Set<NodeId>();
  yield* eachOf(network.links, (link) => {
    if (link.proposition === proposition.id && link.stance === stance) speakers.add(link.source);
  });
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
function* candidates(network: Network, alignment: Alignment, ends: Ends): Steps<readonly Candidate[]> {
  const { more, lean } = yield* leads(network, alignment, ends);
  const found: Candidate[] = [];
  yield* eachOf(network.nodes, (node, at) => {
    if (node.kind !== "proposition") return;
    const out = Math.abs(alignment.get(node.id) ?? 0);
    for (const stance of [FOR, AGAINST] as const)
      found.push({
        proposition: node.proposition,
        stance: SIDES[stance],
        more: more[2 * at + stance] ?? 0,
        lean: lean[2 * at + stance] ?? 0,
        out,
      });
  });
  return found;
}

/** For each node twice, for those for it and those against: how many more take that here than there, and on which half. */
function* leads(network: Network, alignment: Alignment, { here, there, sign }: Ends) {
  const all = network.nodes.length;
  const sideOf = new Map<NodeId, number>();
  yield* eachOf(there, ({ id }) => sideOf.set(id, -1));
  yield* eachOf(here, ({ id }) => sideOf.set(id, 1));
  const [sides, halves] = [new Int8Array(all), new Int8Array(all)];
  yield* eachOf(network.nodes, ({ id }, at) => {
    sides[at] = sideOf.get(id) ?? 0;
    halves[at] = sign * Math.sign(alignment.get(id) ?? 0);
  });
  const [more, lean] = [new Int32Array(2 * all), new Int32Array(2 * all)];
  const { source, target, stance } = linkColumns(network);
  yield* eachPlace(source.length, (link) => {
    const side = SIDE_OF[stance[link] ?? 0] ?? -1;
    if (side < 0) return;
    const at = 2 * (target[link] ?? 0) + side;
    more[at] = (more[at] ?? 0) + (sides[source[link] ?? 0] ?? 0);
    lean[at] = (lean[at] ?? 0) + (halves[source[link] ?? 0] ?? 0);
  });
  return { more, lean };
}

const [FOR, AGAINST] = [0, 1] as const;
const SIDES = ["support", "oppose"] as const;
const SIDE_OF = STANCES.map((stance) => SIDES.indexOf(stance as (typeof SIDES)[number]));
