import { CASE_FORMAT } from "../../../../case/case.ts";
import type { CaseDraft } from "../../../../case/check/caseDraft.ts";
import { guessColumns } from "../../columns/guessColumns.ts";
import { collect } from "../../build/collect.ts";
import { makeIds } from "../../build/makeIds.ts";
import type { About } from "../../model/opening.ts";
import type { Preset, Ties } from "../../model/preset.ts";
import type { LeftOut, Table } from "../../model/table.ts";
import { type GraphEdge, type GraphNode, graphOf } from "./graphOf.ts";
import { relationType } from "./relationType.ts";

/** A graph without anything that one is for or against: actors, and those of their ties that a case has a word for. */
export const graphTies: Preset = {
  id: "graphTies",
  needs: [],
  fits: (tables) => graphOf(tables) !== null && !tables.some(saysWhoTakesWhich),
  columns: {},
  ties: tiesIn,
  lost: ["layout", "words"],
};

function saysWhoTakesWhich(table: Table): boolean {
  const { actor, stance } = guessColumns(table);
  return actor !== undefined && stance !== undefined;
}

function tiesIn(tables: readonly Table[], about: About): Ties {
  const edges = graphOf(tables)?.edges ?? [];
  const actors = collect("actor", []);
  const kinds = collect("kind", []);
  const source = { id: "file", kind: "graph", title: about.words.source, published: about.day };
  const idOf = ({ id, name, cell }: GraphNode) =>
    actors.idOf(id, { name, own: "" }, () => ({
      name,
      kind: kindId(kinds, cell("type") || about.words.actorKind),
      named: true,
    }));
  const relations = edges.flatMap((edge) => {
    const type = relationType(edge.type);
    if (type === null || edge.from.id === edge.to.id) return [];
    const ends = { from: idOf(edge.from), to: idOf(edge.to) };
    return [{ ...ends, type, source: source.id, locator: String(edge.line), summary: saidOf(edge) }];
  });
  const draft: CaseDraft = {
    format: CASE_FORMAT,
    ...whatItIs(about),
    kinds: kinds.entries(),
    sources: [source],
    themes: [],
    propositions: [],
    actors: actors.entries(),
    statements: [],
    relations,
    events: [],
    glossary: [],
  };
  return {
    draft,
    actors: actors.entries().length,
    relations: relations.length,
    leftOut: otherTies(edges),
  };
}

function kindId(kinds: ReturnType<typeof collect>, label: string): string {
  return kinds.idOf(label, { name: label, own: "" }, () => ({ label }));
}

function saidOf({ from, type, to }: GraphEdge): string {
  return `${from.name} – ${type} – ${to.name}`;
}

function whatItIs({ fileName, day, language, words }: About) {
  const title = fileName.replace(/\.[^.]{1,7}$/, "") || words.untitled;
  return {
    id: makeIds("case")(title),
    title,
    question: words.question,
    language,
    asOf: day,
    licence: words.licence,
  };
}

/** Ties that a case has no word for, by their own. */
function otherTies(edges: readonly GraphEdge[]): readonly LeftOut[] {
  const found = new Map<string, number[]>();
  for (const { type, from, to, line } of edges)
    if (relationType(type) === null || from.id === to.id) found.set(type, [...(found.get(type) ?? []), line]);
  return [...found].map(([value, rows]) => ({ reason: "otherTie", value, rows }));
}
