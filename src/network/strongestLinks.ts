import type { Graph, GraphLink, NodeId } from "./graph.ts";

/** A network of more than these is not read line by line. */
const MOST_NODES = 60;
const MOST_LINKS = 120;

/** How much of a larger one can be read: fewer, since all run between those that are tied to many. */
interface Room {
  readonly links: number;
  readonly nodes: number;
}
const WHOLE_ROOM: Room = { links: 80, nodes: 40 };

/** Whether all of a network can be drawn so that it is read. */
export function isReadable({ nodes, links }: Graph): boolean {
  return nodes.length <= MOST_NODES && links.length <= MOST_LINKS;
}

/** Some links of a network, and how they stand to the others. */
export interface StrongestLinks<Link extends GraphLink> {
  /** The strongest of each kind first. */
  readonly links: readonly Link[];
  /** Whether links of the same kind that are left out are as strong as the last of these. */
  readonly isAmongEquals: boolean;
}

/**
 * The strongest links that can be read in one picture, of both kinds where there are two: at most 80 between 40 nodes.
 * Each kind has half of that room, so that much agreement on one side does not hide the other.
 */
export function strongestLinks<Link extends GraphLink>(
  links: readonly Link[],
  weightOf: (link: Link) => number,
): StrongestLinks<Link> {
  const kinds = [links.filter((link) => weightOf(link) > 0), links.filter((link) => weightOf(link) <= 0)];
  const there = kinds.filter(({ length }) => length > 0);
  const room = { links: WHOLE_ROOM.links / there.length, nodes: WHOLE_ROOM.nodes / there.length };
  const found = there.map((kind) => strongestOfKind(kind, (link) => Math.abs(weightOf(link)), room));
  return {
    links: found.flatMap((kind) => kind.links),
    isAmongEquals: found.some((kind) => kind.isAmongEquals),
  };
}

/**
 * The cut is where strength falls, unless that would leave less than half of what can be read: then some of those that
 * are equally strong, first between nodes with the fewest lines so far, so that not one node has them all.
 */
function strongestOfKind<Link extends GraphLink>(
  links: readonly Link[],
  strengthOf: (link: Link) => number,
  room: Room,
): StrongestLinks<Link> {
  const drawn = makeDrawn<Link>(room);
  for (const equals of levelsOf(links, strengthOf)) {
    if (drawn.takesAll(equals)) continue;
    const stronger = drawn.links.length;
    drawn.takeSome(equals);
    const isAmongEquals = stronger < drawn.links.length / 2;
    return { links: isAmongEquals ? drawn.links : drawn.links.slice(0, stronger), isAmongEquals };
  }
  return { links: drawn.links, isAmongEquals: false };
}

/** Strengths nearer than this are the same, but for the rounding of fractions. */
const ROUNDING = 1e-9;

/** Links of the same strength, by id; the strongest first, as long as there is a next level to ask for. */
function* levelsOf<Link extends GraphLink>(
  links: readonly Link[],
  strengthOf: (link: Link) => number,
): Generator<readonly Link[], void> {
  const strengths = Float64Array.from(links, strengthOf);
  const ascending = strengths.toSorted();
  for (let last = ascending.length - 1; last >= 0;) {
    const most = ascending[last] ?? 0;
    const equals = links.filter((_, at) => Math.abs((strengths[at] ?? 0) - most) <= ROUNDING);
    yield equals.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    last -= equals.length;
  }
}

/** What is drawn so far, and how many lines each node has. */
function makeDrawn<Link extends GraphLink>(room: Room) {
  const links: Link[] = [];
  const lines = new Map<NodeId, number>();
  const linesAt = (id: NodeId) => lines.get(id) ?? 0;
  const isNew = (id: NodeId) => !lines.has(id);
  const fits = ({ source, target }: Link) =>
    links.length < room.links && lines.size + [source, target].filter(isNew).length <= room.nodes;
  const take = (link: Link) => {
    links.push(link);
    for (const id of [link.source, link.target]) lines.set(id, linesAt(id) + 1);
  };
  const takesAll = (equals: readonly Link[]) => {
    const ends = new Set(equals.flatMap(({ source, target }) => [source, target]).filter(isNew));
    const isRoom = links.length + equals.length <= room.links && lines.size + ends.size <= room.nodes;
    if (isRoom) equals.forEach(take);
    return isRoom;
  };
  const takeSome = (equals: readonly Link[]) => {
    let left = equals.filter(fits);
    for (let most = 0; left.length > 0; most += 1)
      left = left.filter((link) => {
        const isNext = Math.max(linesAt(link.source), linesAt(link.target)) <= most;
        if (isNext && fits(link)) take(link);
        return !isNext && fits(link);
      });
  };
  return { links, takesAll, takeSome };
}

/** The nodes that some links join, in the order of the network. */
export function nodesOfLinks<Node extends Graph["nodes"][number]>(
  nodes: readonly Node[],
  links: readonly GraphLink[],
): readonly Node[] {
  const ends = new Set<string>(links.flatMap(({ source, target }) => [source, target]));
  return nodes.filter(({ id }) => ends.has(id));
}
