import { type BodyOf, bodyOf } from "../../case/bodies.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type ContraryOf, contraryOf } from "../../case/proposition.ts";
import {
  type ActorNode,
  type NetworkNode,
  type NodeId,
  type PropositionNode,
  actorNodeId,
  propositionNodeId,
} from "../../network/graph.ts";
import { attributeCells, attributeColumns } from "./attributeCells.ts";
import type { FactTypes, Facts, FileNode } from "./graphFile.ts";

/** What a node may say of itself. `speaksFor` and `contrary` name nodes of the case, also such as are not in the file. */
const NODE_FACTS: FactTypes = {
  kind: "string",
  actorKind: "string",
  named: "boolean",
  country: "string",
  theme: "string",
  text: "string",
  contrary: "string",
  speaksFor: "string",
  statements: "int",
  positionsSupport: "int",
  positionsOppose: "int",
  positionsMixed: "int",
  positionsAbstain: "int",
};

/** The same with the attributes of a case. */
export function nodeFacts(index: CaseIndex): FactTypes {
  const attributes = attributeColumns(index).map((name) => [name, "string"] as const);
  return { ...NODE_FACTS, ...Object.fromEntries(attributes) };
}

/** The name of a node in a file: a slash has no place in the ids of GraphML. */
export function fileId(id: NodeId): string {
  return id.replace("/", ":");
}

/** The nodes of a network for a file, with what is known of each actor and each proposition. */
export function fileNodes(index: CaseIndex, nodes: readonly NetworkNode[]): readonly FileNode[] {
  const [contrary, body] = [contraryOf(index.case), bodyOf(index.case)];
  return nodes.map((node) => {
    const { id, kind, statements, stances } = node;
    const told =
      node.kind === "actor" ? actorFacts(node, index, body) : propositionFacts(node, index, contrary);
    const facts = { kind, statements, ...positionCounts(stances), ...told };
    const label = node.kind === "actor" ? node.actor.name : node.proposition.label;
    return { id: fileId(id), label, statements, facts };
  });
}

function actorFacts({ actor }: ActorNode, index: CaseIndex, body: BodyOf): Facts {
  const { id, kind, named, country } = actor;
  const speaksFor = body(id) === id ? undefined : fileId(actorNodeId(body(id)));
  return { actorKind: kind, named, country, speaksFor, ...attributeCells(index, actor) };
}

function propositionFacts(
  { proposition }: PropositionNode,
  { themes }: CaseIndex,
  contrary: ContraryOf,
): Facts {
  const { id, text, theme } = proposition;
  const other = contrary(id);
  return {
    text,
    theme: theme === undefined ? undefined : themes.get(theme)?.title,
    contrary: other === undefined ? undefined : fileId(propositionNodeId(other)),
  };
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
