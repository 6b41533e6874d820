import type { CaseIndex } from "../../case/caseIndex.ts";
import { daySpan } from "../../case/daySpan.ts";
import { isoDay } from "../../case/isoDay.ts";
import type { Source } from "../../case/source.ts";
import type { Statement, StatementId } from "../../case/statement.ts";
import { harmlessCell } from "./harmlessCell.ts";
import { allowedInXml } from "./xmlText.ts";

/** An event list, and what of the statements it could not say as they are. */
export interface EventList {
  readonly text: string;
  readonly rows: number;
  /** Statements that are mixed, abstain, or have no date at all: the format knows only dated agreement and disagreement. */
  readonly leftOut: number;
  /** Rows whose statement gives no date, which therefore have the day of their source. */
  readonly datedBySource: number;
}

const COLUMNS = [
  "statement_id",
  "time",
  "person",
  "organization",
  "concept",
  "agreement",
  "commitment",
  "condition",
  "links",
  "start_position",
  "stop_position",
  "text",
  "coder",
  "document_id",
  "document_title",
  "document_author",
  "document_source",
  "document_section",
  "document_type",
];
const CODER = "Standpoint";

/**
 * The supporting and opposing statements as an event list of Discourse Network Analyzer, with its default type of
 * statement. Its `time` is the first day that a date may mean, else the first of its source's. Its `organization` is the
 * actor, whatever its kind, so that every row has one; `person` is the actor again if it is a person, else who spoke for
 * it. Three variables more than the default say how far the speaker commits, under what condition, and what the statement
 * answers, cites, relays or supersedes. Ids count the case's own lists, so that no filter changes them, and links name
 * statements by them, also such as have no row; positions in a text that a case does not hold are 0. Source: Discourse
 * Network Analyzer, `Exporter.java`, `eventCSV`.
 */
export function dnaEventList(index: CaseIndex, places: readonly number[]): EventList {
  const codable = places.filter((place) => {
    const statement = index.case.statements[place];
    return agreementOf(statement) !== null && dayOf(index, statement) !== null;
  });
  const numbers = new Map(index.case.statements.map(({ id }, place) => [id, place + 1]));
  const rows = codable.flatMap((place) => rowOf(index, place, numbers));
  const undated = codable.filter((place) => index.case.statements[place]?.date === undefined);
  return {
    text: [COLUMNS.map(quoted).join(";"), ...rows].join("\n"),
    rows: rows.length,
    leftOut: places.length - codable.length,
    datedBySource: undated.length,
  };
}

/** The first day that a date may mean; null where neither the statement nor its source has one. */
function dayOf({ sources }: CaseIndex, statement: Statement | undefined): number | null {
  const date = statement?.date ?? (statement && sources.get(statement.source)?.published);
  return date === undefined ? null : (daySpan(date)?.first ?? null);
}

function agreementOf(statement: Statement | undefined): number | null {
  if (statement?.stance === "support") return 1;
  return statement?.stance === "oppose" ? 0 : null;
}

type Numbers = ReadonlyMap<StatementId, number>;

function rowOf(index: CaseIndex, place: number, numbers: Numbers): string[] {
  const statement = index.case.statements[place];
  const source = statement && index.sources.get(statement.source);
  if (statement === undefined || source === undefined) return [];
  const cells = [
    place + 1,
    `${isoDay(dayOf(index, statement) ?? 0)} 00:00:00`,
    ...whoAndWhat(index, statement),
    agreementOf(statement),
    ...howFar(statement, numbers),
    0,
    0,
    quoted(
      statement.quote?.text ?? (statement.summary === undefined ? "" : `[summary] ${statement.summary}`),
    ),
    quoted(CODER),
    ...documentCells(index, source),
  ];
  return [cells.join(";")];
}

function whoAndWhat({ actors, propositions }: CaseIndex, statement: Statement): string[] {
  const actor = actors.get(statement.actor);
  const name = actor?.name ?? statement.actor;
  const person = actor?.kind === "person" ? name : (statement.speaker ?? "");
  return [person, name, propositions.get(statement.proposition)?.text ?? statement.proposition].map(quoted);
}

function howFar({ commitment, condition, links = [] }: Statement, numbers: Numbers): string[] {
  const linked = links.map(({ type, statement }) => `${type} ${numbers.get(statement)}`);
  return [commitment ?? "", condition ?? "", linked.join(", ")].map(quoted);
}

function documentCells({ case: { sources } }: CaseIndex, source: Source): (string | number)[] {
  const texts = [source.title, source.author ?? "", source.publisher ?? "", "", source.kind];
  return [sources.indexOf(source) + 1, ...texts.map(quoted)];
}

/** The format has no escapes: what would end a cell is replaced, and what is no sign of a text is dropped. A spreadsheet, which opens it too, must run none. */
function quoted(text: string): string {
  return `"${harmlessCell(allowedInXml(text)).replaceAll('"', "'").replaceAll(";", ",")}"`;
}
