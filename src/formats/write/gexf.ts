import type { FactTypes, Facts, FileEdge, FileNode, GraphFile } from "./graphFile.ts";
import { INK } from "./lightPalette.ts";
import { xmlText } from "./xmlText.ts";

/** The places of nodes, in a picture whose y grows downwards, as on a screen. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** What the file says of itself. */
export interface GexfMeta {
  /** YYYY-MM-DD. */
  readonly lastModified: string;
  readonly description: string;
}

/**
 * A network as GEXF 1.3 with the places, colours and sizes of the picture. Its y is turned round, since Gephi's grows
 * upwards; an edge as Gephi draws it is then where it was. Source: https://gexf.net/schema.html
 */
export function gexf(graph: GraphFile, places: Places, meta: GexfMeta): string {
  const type = graph.isDirected ? "directed" : "undirected";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${xmlText(meta.lastModified)}"><creator>Standpoint</creator>`,
    `<description>${xmlText(meta.description)}</description></meta>`,
    `<graph mode="static" defaultedgetype="${type}">`,
    ...attributes("node", graph.nodeFacts),
    ...attributes("edge", graph.edgeFacts),
    "<nodes>",
    ...graph.nodes.map((node) => nodeElement(node, graph.nodeFacts, places)),
    "</nodes>",
    "<edges>",
    ...graph.edges.map((edge, at) => edgeElement(edge, at, graph.edgeFacts)),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** The names of types that differ from GraphML's. */
const TYPE_NAMES = { string: "string", int: "integer", double: "double", boolean: "boolean" } as const;

function attributes(on: "node" | "edge", types: FactTypes): string[] {
  const entries = Object.entries(types).map(
    ([name, type]) =>
      `<attribute id="${xmlText(name)}" title="${xmlText(name)}" type="${TYPE_NAMES[type]}"/>`,
  );
  return [`<attributes class="${on}">`, ...entries, "</attributes>"];
}

function nodeElement({ id, label, statements, facts }: FileNode, types: FactTypes, places: Places): string {
  const place = places.get(id);
  const position = place === undefined ? "" : `<viz:position x="${place.x}" y="${0 - place.y}" z="0"/>`;
  const size = `<viz:size value="${sizeOf(statements)}"/>`;
  return `<node id="${xmlText(id)}" label="${xmlText(label)}">${values(types, facts)}${colour(INK)}${position}${size}</node>`;
}

function edgeElement(edge: FileEdge, at: number, types: FactTypes): string {
  const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
  return `<edge id="e${at}" ${ends} weight="${edge.weight}">${values(types, edge.facts)}${colour(edge.colour)}</edge>`;
}

function values(types: FactTypes, facts: Facts): string {
  const said = Object.keys(types).filter((name) => facts[name] !== undefined);
  const entries = said.map((name) => `<attvalue for="${name}" value="${xmlText(String(facts[name]))}"/>`);
  return `<attvalues>${entries.join("")}</attvalues>`;
}

function colour(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

/** The area of a node grows with its statements; none is too small to see. */
function sizeOf(statements: number): number {
  return Math.round(10 * (4 + 4 * Math.sqrt(statements))) / 10;
}
