import type { CellOf } from "../../model/preset.ts";
import type { Table } from "../../model/table.ts";
import { valueKey } from "../../values/valueKey.ts";
import { rowsOf } from "../joins/joinedTable.ts";
import { tableWith } from "../joins/tableWith.ts";

/** An end of edges. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly cell: CellOf;
  /** Whether it is something that one can be for or against, and no actor. */
  readonly isIssue: boolean;
}

export interface GraphEdge {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly type: string;
  readonly cell: CellOf;
  readonly line: number;
}

export interface Graph {
  readonly table: Table;
  readonly edges: readonly GraphEdge[];
}

const FORMS = [
  { ends: ["from", "to"], edge: [["type"], ["direction"], ["strength"]] },
  { ends: ["source", "target"], edge: [["type"], ["weight"], ["sign"], ["stance"]] },
  { ends: ["vertex 1", "vertex 2"], edge: [[]] },
] as const;
const NODES = [
  ["id", "label"],
  ["label", "type"],
  ["vertex", "label"],
] as const;

/** The graph in tables as Kumu, Gephi, GEXF, GraphML and NodeXL have it; null where there is none. */
export function graphOf(tables: readonly Table[]): Graph | null {
  for (const { ends, edge } of FORMS) {
    const nodes = NODES.map((headers) => tableWith(tables, headers)).find(
      (one) => one !== null && tableWith([one], ends) === null,
    );
    const has = nodes === undefined ? edge.map((more) => [...ends, ...more]) : [[...ends]];
    const table = has.map((headers) => tableWith(tables, headers)).find((one) => one !== null);
    if (table !== undefined && table !== null) return { table, edges: edgesIn(table, ends, nodes ?? null) };
  }
  return null;
}

/** Ends are named by ids or by labels, and one cell may name several. */
function edgesIn(table: Table, [from, to]: readonly [string, string], nodes: Table | null): GraphEdge[] {
  const find = nodeFinder(nodes);
  return rowsOf(table).flatMap(({ cell, line }) =>
    namesIn(cell(from)).flatMap((start) =>
      namesIn(cell(to)).map((end) => ({
        from: find(start),
        to: find(end),
        type: edgeType(cell),
        cell,
        line,
      })),
    ),
  );
}

function namesIn(cell: string): readonly string[] {
  return cell
    .split("|")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** In Gephi the type of an edge is whether it is directed, and what it is stands in its label. */
function edgeType(cell: CellOf): string {
  const type = cell("type");
  return /^(?:un)?directed$/i.test(type) ? cell("label") : type || cell("label");
}

function nodeFinder(nodes: Table | null): (name: string) => GraphNode {
  const found = new Map<string, GraphNode>();
  for (const { cell } of nodes === null ? [] : rowsOf(nodes)) {
    const name = cell("label") || cell("name") || cell("id") || cell("vertex");
    const id = cell("id") || cell("vertex") || name;
    const node = { id, name, cell, isIssue: isIssue(cell) };
    found.set(id, node);
    if (!found.has(name)) found.set(name, node);
  }
  return (name) => found.get(name) ?? { id: name, name, cell: () => "", isIssue: false };
}

const ISSUES = new Set("issue|proposition|claim|topic|question|concept|policy|demand|motion|bill".split("|"));

function isIssue(cell: CellOf): boolean {
  return ["kind", "type", "variable", "category"].some((header) => ISSUES.has(valueKey(cell(header))));
}
