import { guessColumns } from "../../columns/guessColumns.ts";
import type { Preset, Tie } from "../../model/preset.ts";
import type { Table } from "../../model/table.ts";
import { type GraphEdge, type GraphNode, graphOf } from "./graphOf.ts";
import { relationType } from "./relationType.ts";

/** A graph without anything that one is for or against: actors, and those of their ties that a case has a word for. */
export const graphTies: Preset = {
  id: "graphTies",
  needs: [],
  fits: (tables) => graphOf(tables) !== null && !tables.some(saysWhoTakesWhich),
  columns: {},
  ties: (tables) => (graphOf(tables)?.edges ?? []).map(tieOf),
  lost: ["layout", "words"],
};

function saysWhoTakesWhich(table: Table): boolean {
  const { actor, stance } = guessColumns(table);
  return actor !== undefined && stance !== undefined;
}

function tieOf({ from, to, type, line }: GraphEdge): Tie {
  const known = from.id === to.id ? null : relationType(type);
  return { from: endOf(from), to: endOf(to), called: type, type: known, line };
}

function endOf({ id, name, cell }: GraphNode): Tie["from"] {
  return { id, name, kind: cell("type") };
}
