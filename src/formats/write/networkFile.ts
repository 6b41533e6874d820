import type { CaseIndex } from "../../case/caseIndex.ts";
import type { AddressNetwork } from "../../network/addresses/addressNetwork.ts";
import { passagesOf } from "../../network/addresses/addressNetwork.ts";
import type { NodeId } from "../../network/graph.ts";
import type { Aggregation } from "../../network/ties/projection.ts";
import { STANCE_SIGNS } from "../../network/axis/stanceMatrix.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { fileId, fileNodes, nodeFacts } from "./fileNodes.ts";
import type { GraphFile } from "./graphFile.ts";
import { INK, STANCE_COLOURS } from "./lightPalette.ts";
import { STATEMENT_FACTS, statementFacts } from "./statementFacts.ts";

/** Who says what: an edge is a position, its weight the statements behind it, its sign the stance. */
export function positionsFile(index: CaseIndex, { nodes, links }: Network): GraphFile {
  return {
    isDirected: false,
    nodeFacts: nodeFacts(index),
    edgeFacts: { sign: "int", stance: "string", nStatements: "int", ...STATEMENT_FACTS },
    nodes: fileNodes(index, nodes),
    edges: links.map(({ source, target, stance, statements }) => ({
      source: fileId(source),
      target: fileId(target),
      weight: statements.length,
      colour: STANCE_COLOURS[stance],
      facts: {
        sign: STANCE_SIGNS[stance],
        stance,
        nStatements: statements.length,
        ...statementFacts(index, statements),
      },
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
    nodeFacts: nodeFacts(index),
    edgeFacts: {
      sign: "int",
      congruence: "double",
      conflict: "double",
      meetings: "int",
      nStatements: "int",
      restsOnOne: "boolean",
    },
    nodes: fileNodes(index, nodes),
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
    nodeFacts: nodeFacts(index),
    edgeFacts: { relations: "string", nRelations: "int", nStatements: "int", ...STATEMENT_FACTS },
    nodes: fileNodes(index, nodes),
    edges: links.map((link) => ({
      source: fileId(link.source),
      target: fileId(link.target),
      weight: passagesOf(link),
      colour: INK,
      facts: {
        relations: link.relations.map(({ type }) => type).join(", "),
        nRelations: link.relations.length,
        nStatements: link.statements.length,
        ...statementFacts(index, link.statements),
      },
    })),
  };
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
