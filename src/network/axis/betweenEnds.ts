import { groupPlaces } from "../../case/column.ts";
import type { Alignment } from "./alignment.ts";
import { actorsAtEnds, actorsByStatements } from "./axisEnds.ts";
import type { ActorNode, NetworkNode, NodeId, PropositionNode } from "../graph.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";

/** With whom at an end of the axis an actor shares a view, and on what. */
export interface SharedView {
  readonly with: ActorNode;
  readonly on: PropositionNode;
}

/** An actor who shares a view with somebody at each end: the same stance, for or against, on the same proposition. */
export interface BetweenEnds {
  readonly actor: ActorNode;
  readonly start: SharedView;
  readonly end: SharedView;
}

/** Those who share a view with somebody else at each end, who said most first. */
export function betweenEnds({ nodes, links }: Network, alignment: Alignment): readonly BetweenEnds[] {
  const ends = actorsAtEnds({ nodes, links }, alignment);
  const views = viewsOf(nodes, links);
  const sharing = [ends.start, ends.end].map((others) => sharingWith(others, views));
  return actorsByStatements(nodes).flatMap((actor) => {
    const [start, end] = sharing.map((view) => view(actor.id));
    return start && end ? [{ actor, start, end }] : [];
  });
}

/** Who is for or against what, as numbers: a view is a proposition with one of two stances. */
interface Views {
  readonly propositions: readonly PropositionNode[];
  readonly actorAt: ReadonlyMap<NodeId, number>;
  /** The views of actor `n`, in the order of the links, stand from `begins[n]` up to `begins[n + 1]`. */
  readonly begins: Uint32Array;
  readonly views: Int32Array;
}

function viewsOf(nodes: readonly NetworkNode[], links: readonly NetworkLink[]): Views {
  const propositions = nodes.filter((node) => node.kind === "proposition");
  const propositionAt = placesOf(propositions);
  const actorAt = placesOf(nodes.filter((node) => node.kind === "actor"));
  const telling = links.filter(({ stance }) => stance === "support" || stance === "oppose");
  const actors = Int32Array.from(telling, ({ source }) => actorAt.get(source) ?? 0);
  const { begins, places } = groupPlaces(actors, actorAt.size);
  const views = places.map((place) => {
    const { target, stance } = telling[place] as NetworkLink;
    return 2 * (propositionAt.get(target) ?? 0) + (stance === "support" ? 0 : 1);
  });
  return { propositions, actorAt, begins, views };
}

function placesOf(nodes: readonly NetworkNode[]): ReadonlyMap<NodeId, number> {
  return new Map(nodes.map(({ id }, at) => [id, at]));
}

/** With whom of the others an actor shares a view: with the first of them, and on the first of its own propositions. */
function sharingWith(others: readonly ActorNode[], all: Views): (actor: NodeId) => SharedView | null {
  const { propositions, actorAt, begins, views } = all;
  const ranks = others.map(({ id }) => actorAt.get(id) ?? 0);
  const first = firstTakers(ranks, all);
  return (id) => {
    const actor = actorAt.get(id) ?? 0;
    let [best, on] = [others.length, -1];
    for (let at = begins[actor] ?? 0; at < (begins[actor + 1] ?? 0); at += 1) {
      const view = views[at] ?? 0;
      const own = first[2 * view] ?? 0;
      // Whoever asks may be the first itself.
      const rank = ranks[own] === actor ? (first[2 * view + 1] ?? 0) : own;
      if (rank < best) [best, on] = [rank, view >> 1];
    }
    const [other, proposition] = [others[best], propositions[on]];
    return other && proposition ? { with: other, on: proposition } : null;
  };
}

/** For each view the ranks of the first two who take it; how many there are in all where there is none. */
function firstTakers(ranks: readonly number[], { propositions, begins, views }: Views): Int32Array {
  const first = new Int32Array(4 * propositions.length).fill(ranks.length);
  ranks.forEach((actor, rank) => {
    for (let at = begins[actor] ?? 0; at < (begins[actor + 1] ?? 0); at += 1) {
      const place = 2 * (views[at] ?? 0);
      if (first[place] === ranks.length) first[place] = rank;
      else if (first[place + 1] === ranks.length) first[place + 1] = rank;
    }
  });
  return first;
}
