import type { FactTypes, Facts, GraphFile } from "./graphFile.ts";
import { xmlText } from "./xmlText.ts";

/**
 * A network as plain GraphML: a key for each fact, and nothing that only one program understands. What the file says of
 * itself stands before them.
 * Source: http://graphml.graphdrawing.org/specification.html
 */
export function graphml(graph: GraphFile, description = ""): string {
  const nodeTypes: FactTypes = { label: "string", ...graph.nodeFacts };
  const edgeTypes: FactTypes = { weight: "double", ...graph.edgeFacts };
  const nodes = graph.nodes.map(
    ({ id, label, facts }) =>
      `<node id="${xmlText(id)}">${dataOf("node", nodeTypes, { label, ...facts })}</node>`,
  );
  const edges = graph.edges.map(
    ({ source, target, weight, facts }, at) =>
      `<edge id="e${at}" source="${xmlText(source)}" target="${xmlText(target)}">${dataOf("edge", edgeTypes, { weight, ...facts })}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...(description === "" ? [] : [`<desc>${xmlText(description)}</desc>`]),
    ...keys("node", nodeTypes),
    ...keys("edge", edgeTypes),
    `<graph id="standpoint" edgedefault="${graph.isDirected ? "directed" : "undirected"}">`,
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function keys(on: "node" | "edge", types: FactTypes): string[] {
  return Object.entries(types).map(
    ([name, type], at) =>
      `<key id="${keyId(on, name, at)}" for="${on}" attr.name="${xmlText(name)}" attr.type="${type}"/>`,
  );
}

/** XML takes few signs in the id of a key: where a name has others, its place stands for it. */
function keyId(on: "node" | "edge", name: string, at: number): string {
  return `${on}-${/^[\w.-]+$/.test(name) ? name : at}`;
}

function dataOf(on: "node" | "edge", types: FactTypes, facts: Facts): string {
  return Object.keys(types)
    .map((name, at) =>
      facts[name] === undefined
        ? ""
        : `<data key="${keyId(on, name, at)}">${xmlText(String(facts[name]))}</data>`,
    )
    .join("");
}
