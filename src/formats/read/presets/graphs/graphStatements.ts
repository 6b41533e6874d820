import type { Preset } from "../../model/preset.ts";
import type { Table } from "../../model/table.ts";
import { STANCES } from "../../../../case/statement.ts";
import { valueKey } from "../../values/valueKey.ts";
import { joinedTable } from "../joins/joinedTable.ts";
import { type GraphEdge, graphOf } from "./graphOf.ts";

const HEADERS = [
  "actor_id",
  "actor",
  "kind",
  "named",
  "country",
  "proposition_id",
  "proposition",
  "label",
  "theme",
  "stance",
  "note",
];

/** A graph in which actors are joined with issues by edges that say for or against: each such edge is a statement. */
export const graphStatements: Preset = {
  id: "graphStatements",
  needs: [],
  fits: (tables) => graphOf(tables)?.edges.some((edge) => stanceOf(edge) !== null) ?? false,
  join: statementTable,
  columns: {
    actorId: "actor_id",
    actor: "actor",
    kind: "kind",
    named: "named",
    country: "country",
    propositionId: "proposition_id",
    proposition: "proposition",
    label: "label",
    theme: "theme",
    stance: "stance",
    note: "note",
  },
  stances: { support: "support", oppose: "oppose", mixed: "mixed", abstain: "abstain" },
  lost: ["layout", "ties", "words"],
};

function statementTable(_: readonly Table[], tables: readonly Table[]): Table {
  const graph = graphOf(tables);
  if (graph === null) throw new RangeError("There is no graph.");
  const rows = graph.edges.flatMap((edge) => {
    const stance = stanceOf(edge);
    if (stance === null) return [];
    const [actor, issue] = edge.to.isIssue ? [edge.from, edge.to] : [edge.to, edge.from];
    const text = issue.cell("text") || issue.name;
    const cells = {
      actor_id: ownId(actor.cell("id")),
      actor: actor.name,
      kind: actor.cell("actorKind") || plainType(actor.cell("type")),
      named: actor.cell("named"),
      country: actor.cell("country"),
      proposition_id: ownId(issue.cell("id")),
      proposition: text,
      label: text === issue.name ? "" : issue.name,
      theme: issue.cell("theme"),
      stance,
      note: noteOf(edge),
    };
    return [{ line: edge.line, cells }];
  });
  return joinedTable(graph.table, HEADERS, rows);
}

const WORDS = new Map<string, string>([
  ...STANCES.map((stance) => [stance, stance] as const),
  ...["supports", "for", "pro", "agrees", "in favour of", "in favor of"].map(
    (word) => [word, "support"] as const,
  ),
  ...["opposes", "against", "contra", "con", "disagrees"].map((word) => [word, "oppose"] as const),
  ...["abstains", "abstained"].map((word) => [word, "abstain"] as const),
]);
const SIGNS = new Map([
  ["1", "support"],
  ["-1", "oppose"],
  ["+", "support"],
  ["-", "oppose"],
]);

/** What an edge between an actor and an issue says; null where it says nothing, or joins two of a kind. */
function stanceOf({ from, to, type, cell }: GraphEdge): string | null {
  if (from.isIssue === to.isIssue) return null;
  return WORDS.get(valueKey(cell("stance"))) ?? WORDS.get(valueKey(type)) ?? SIGNS.get(cell("sign")) ?? null;
}

/** Our own files name nodes by what they are: "actor:ann". */
function ownId(id: string): string {
  return id.replace(/^(?:actor|proposition):/, "");
}

function plainType(type: string): string {
  return /^actor$/i.test(type) ? "" : type;
}

function noteOf({ cell }: GraphEdge): string {
  const count = cell("nStatements");
  return count === "" || count === "1"
    ? ""
    : `${count} statements in the file from which the graph was made.`;
}
