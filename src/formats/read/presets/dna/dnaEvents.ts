import type { CellOf, KnownStances, Preset } from "../../model/preset.ts";

/**
 * The event list of Discourse Network Analyzer with the variables of its usual type of statement, and the three more that our
 * own list has. An organization is the actor and a person speaks for it; without one the person is the actor.
 * Source: Discourse Network Analyzer, `Exporter.java`, `eventCSV`.
 */
export const dnaEvents: Preset = {
  id: "dnaEvents",
  needs: ["statement_id", "time", "person", "organization", "concept", "agreement", "document_id"],
  columns: {
    id: "statement_id",
    date: "time",
    actor: actorIn,
    speaker: (cell) => (cell("person") === actorIn(cell) ? "" : cell("person")),
    kind: (cell) => cell("actor_type") || (cell("person") === actorIn(cell) ? "person" : ""),
    aliases: "actor_alias",
    actorNote: "actor_note",
    proposition: "concept",
    stance: "agreement",
    commitment: "commitment",
    condition: "condition",
    links: "links",
    quote: (cell) => (isSummary(cell) ? "" : cell("text")),
    summary: (cell) => (isSummary(cell) ? cell("text").slice(SUMMARY.length) : ""),
    ...documentColumns(),
  },
  attributes: (header) => header.startsWith("attr."),
  stances: dnaStances,
  kind: { id: "organisation", label: "Organisation" },
  leavesOut: (cell) => (actorIn(cell) === "" || cell("concept") === "" ? "noName" : null),
  lost: ["coders", "sections", "clockTimes", "punctuation"],
};

/** The same with variables of one's own: which of them is the actor, the proposition and the stance is asked. */
export const dnaVariables: Preset = {
  id: "dnaVariables",
  needs: ["statement_id", "time", "start_position", "stop_position", "text", "document_id"],
  columns: {
    id: "statement_id",
    date: "time",
    actor: "organization",
    speaker: "person",
    proposition: "concept",
    stance: "agreement",
    aliases: "actor_alias",
    actorNote: "actor_note",
    quote: "text",
    ...documentColumns(),
  },
  attributes: (header) => header.startsWith("attr."),
  stances: dnaStances,
  lost: ["coders", "sections", "clockTimes", "punctuation"],
};

function actorIn(cell: CellOf): string {
  return cell("organization") || cell("person");
}

/** How our own list marks what is no quote. */
const SUMMARY = "[summary] ";

function isSummary(cell: CellOf): boolean {
  return cell("text").startsWith(SUMMARY);
}

/** One source for each document, of the day of its first statement. */
function documentColumns(): Preset["columns"] {
  return {
    sourceId: "document_id",
    source: (cell) => cell("document_title") || `Document ${cell("document_id")}`,
    author: "document_author",
    publisher: "document_source",
    published: "time",
    locator: (cell) => placeIn(cell("start_position"), cell("stop_position")),
  };
}

/** Places in a text that the list does not hold tell at least the order; two zeros tell nothing. */
function placeIn(start: string, stop: string): string {
  return Number(start) === 0 && Number(stop) === 0 ? "" : `${start}–${stop}`;
}

/** Yes and no are 1 and 0 where nothing else is there; among other grades 0 may be the middle, and is asked for. */
function dnaStances(keys: ReadonlySet<string>): KnownStances {
  const isYesOrNo = [...keys].every((key) => key === "0" || key === "1");
  return isYesOrNo ? { "1": "support", "0": "oppose" } : {};
}
