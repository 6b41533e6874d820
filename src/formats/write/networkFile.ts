import type { CaseIndex } from "../../case/caseIndex.ts";
import type { AddressNetwork } from "../../network/addresses/addressNetwork.ts";
import { passagesOf } from "../../network/addresses/addressNetwork.ts";
import type { NetworkNode, NodeId } from "../../network/graph.ts";
import type { Aggregation } from "../../network/ties/projection.ts";
import { STANCE_SIGNS } from "../../network/axis/stanceMatrix.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { FactTypes, Facts, FileNode, GraphFile } from "./graphFile.ts";
import { INK, STANCE_COLOURS } from "./lightPalette.ts";

const NODE_FACTS: FactTypes = {
  kind: "string",
  actorKind: "string",
  named: "boolean",
  country: "string",
  theme: "string",
  text: "string",
  statements: "int",
  positionsSupport: "int",
  positionsOppose: "int",
  positionsMixed: "int",
  positionsAbstain: "int",
};

/** Who says what: an edge is a position, its weight the statements behind it, its sign the stance. */
export function positionsFile(index: CaseIndex, { nodes, links }: Network): GraphFile {
  return {
    isDirected: false,
    nodeFacts: NODE_FACTS,
    edgeFacts: { sign: "int", stance: "string", nStatements: "int" },
    nodes: nodes.map((node) => fileNode(index, node)),
    edges: links.map(({ source, target, stance, statements }) => ({
      source: fileId(source),
      target: fileId(target),
      weight: statements.length,
      colour: STANCE_COLOURS[stance],
      facts: { sign: STANCE_SIGNS[stance], stance, nStatements: statements.length },
    })),
  };
}

/**
 * Ties among actors, or among propositions: the weight is how strong a tie is, the sign whether it is agreement or
 * disagreement, 0 where stances are ignored. `nStatements` counts what both said on what they meet on.
 */
export function tiesFile(
  index: CaseIndex,
  { nodes, links }: TieNetwork,
  { links: said }: Network,
  aggregation: Aggregation,
): GraphFile {
  const counts = statementCounts(said);
  return {
    isDirected: false,
    nodeFacts: NODE_FACTS,
    edgeFacts: {
      sign: "int",
      congruence: "double",
      conflict: "double",
      meetings: "int",
      nStatements: "int",
      restsOnOne: "boolean",
    },
    nodes: nodes.map((node) => fileNode(index, node)),
    edges: links.map((link) => ({
      source: fileId(link.source),
      target: fileId(link.target),
      weight: Math.abs(link.tie.weight),
      colour: INK,
      facts: {
        sign: signOf(link, aggregation),
        congruence: link.tie.congruence,
        conflict: link.tie.conflict,
        meetings: link.tie.meetings,
        nStatements: sharedStatements(counts, link),
        restsOnOne: link.tie.isThin,
      },
    })),
  };
}

/**
 * Who addresses whom, directed: the weight is how many passages a link rests on. A link has no sign: whether to criticise
 * is to oppose is not for a file to say; the types of relation are written as they are coded.
 */
export function addressesFile(index: CaseIndex, { nodes, links }: AddressNetwork): GraphFile {
  return {
    isDirected: true,
    nodeFacts: NODE_FACTS,
    edgeFacts: { relations: "string", nRelations: "int", nStatements: "int" },
    nodes: nodes.map((node) => fileNode(index, node)),
    edges: links.map((link) => ({
      source: fileId(link.source),
      target: fileId(link.target),
      weight: passagesOf(link),
      colour: INK,
      facts: {
        relations: link.relations.map(({ type }) => type).join(", "),
        nRelations: link.relations.length,
        nStatements: link.statements.length,
      },
    })),
  };
}

/** The name of a node in a file: a slash has no place in the ids of GraphML. */
export function fileId(id: NodeId): string {
  return id.replace("/", ":");
}

function fileNode(index: CaseIndex, node: NetworkNode): FileNode {
  const { id, kind, statements, stances } = node;
  return {
    id: fileId(id),
    statements,
    ...described(index, node, { kind, statements, ...positionCounts(stances) }),
  };
}

function described(
  { themes }: CaseIndex,
  node: NetworkNode,
  facts: FileNode["facts"],
): Pick<FileNode, "label" | "facts"> {
  if (node.kind === "proposition") {
    const { label, text, theme } = node.proposition;
    return { label, facts: { ...facts, text, theme: themes.get(theme)?.title } };
  }
  const { name, kind, named, country } = node.actor;
  return { label: name, facts: { ...facts, actorKind: kind, named, country } };
}

function signOf({ tie }: TieLink, aggregation: Aggregation): number {
  switch (aggregation) {
    case "subtract":
      return Math.sign(tie.weight);
    case "congruence":
      return 1;
    case "conflict":
      return -1;
    case "ignore":
      return 0;
  }
}

type Counts = ReadonlyMap<NodeId, ReadonlyMap<NodeId, number>>;

/** For each node, with how many statements it is joined to each other. */
function statementCounts(links: Network["links"]): Counts {
  const counts = new Map<NodeId, Map<NodeId, number>>();
  const count = (from: NodeId, to: NodeId, statements: number) => {
    const ofOne = counts.get(from) ?? new Map<NodeId, number>();
    counts.set(from, ofOne.set(to, statements));
  };
  for (const { source, target, statements } of links) {
    count(source, target, statements.length);
    count(target, source, statements.length);
  }
  return counts;
}

function sharedStatements(counts: Counts, { source, target }: TieLink): number {
  const others = counts.get(target);
  const shared = [...(counts.get(source) ?? [])].filter(([on]) => others?.has(on));
  return shared.reduce((sum, [on, statements]) => sum + statements + (others?.get(on) ?? 0), 0);
}

/** How many positions take each stance: not statements, of which one position may have several. */
function positionCounts({ support, oppose, mixed, abstain }: NetworkNode["stances"]): Facts {
  return {
    positionsSupport: support,
    positionsOppose: oppose,
    positionsMixed: mixed,
    positionsAbstain: abstain,
  };
}
