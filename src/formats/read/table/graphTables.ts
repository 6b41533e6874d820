import type { Table } from "../model/table.ts";
import { tidyCell } from "./tidyCell.ts";
import { type XmlElement, elementsIn, xmlTree } from "../xml/xmlTree.ts";

/** What a node or an edge says of itself, by the names of facts. */
type Said = ReadonlyMap<string, string>;

/** The nodes and edges of a graph in GEXF or GraphML, as tables; null for other XML. */
export function graphTables(text: string): readonly Table[] | null {
  const root = xmlTree(text);
  if (root?.name !== "gexf" && root?.name !== "graphml") return null;
  const told = root.name === "gexf" ? gexfFacts(root) : graphmlFacts(root);
  return [
    saidTable("nodes", ["id", "label"], elementsIn(root, "node").map(told)),
    saidTable("edges", ["source", "target"], elementsIn(root, "edge").map(told)),
  ];
}

/** Facts are named for nodes and edges apart, and old files call what a value is for its `id`. */
function gexfFacts(root: XmlElement): (element: XmlElement) => Said {
  const names = new Map(
    elementsIn(root, "attributes").flatMap(({ attributes, children }) =>
      children.map(({ attributes: own }) => [`${attributes["class"]} ${own["id"]}`, own["title"] ?? ""]),
    ),
  );
  return ({ name, attributes, children }) => {
    const values = children.flatMap((child) => (child.name === "attvalues" ? child.children : []));
    const facts = values.map(({ attributes: own }): [string, string] => {
      const id = own["for"] ?? own["id"] ?? "";
      return [names.get(`${name} ${id}`) || id, own["value"] ?? ""];
    });
    return new Map([...facts, ...Object.entries(attributes)]);
  };
}

/** Facts are named by keys; in files of yEd and of visone a label is what is drawn. */
function graphmlFacts(root: XmlElement): (element: XmlElement) => Said {
  const keys = new Map(
    elementsIn(root, "key").map(({ attributes }) => [attributes["id"], attributes["attr.name"]]),
  );
  return ({ attributes, children }) => {
    const data = children.filter(({ name }) => name === "data");
    const facts = data.flatMap(({ attributes: own, text }): [string, string][] => {
      const name = keys.get(own["key"]);
      return name === undefined ? [] : [[name, text]];
    });
    const drawn = data.flatMap((one) => [...elementsIn(one, "NodeLabel"), ...elementsIn(one, "EdgeLabel")]);
    const label = drawn[0]?.text ?? "";
    return new Map([
      ...(label.trim() === "" ? [] : [["label", label] as const]),
      ...facts,
      ...Object.entries(attributes),
    ]);
  };
}

function saidTable(name: string, first: readonly string[], rows: readonly Said[]): Table {
  const headers = [...new Set([...first, ...rows.flatMap((row) => [...row.keys()])])];
  return {
    name,
    headers,
    rows: rows.map((row) => headers.map((header) => tidyCell(row.get(header) ?? ""))),
    lines: rows.map((_, at) => at + 1),
    faults: [],
    leftOut: [],
  };
}
