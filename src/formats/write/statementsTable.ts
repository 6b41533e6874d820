import type { Actor } from "../../case/actor.ts";
import { type BodyOf, bodyOf } from "../../case/bodies.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type ContraryOf, contraryOf, themeOf } from "../../case/proposition.ts";
import { kindOf } from "../../case/kinds/shapedKinds.ts";
import { isoDay } from "../../case/isoDay.ts";
import type { Statement } from "../../case/statement.ts";
import { attributeCells } from "./attributeCells.ts";
import type { Table } from "./tableCsv.ts";

/**
 * The statements at the given places as a table, a row each. Dates are EDTF as coded, with the first and last day that they
 * may mean. Links name statements of the case, also those that have no row here: "answers s12, cites s3". `body_id` is whom
 * the actor speaks for in the end, or the actor. Each attribute of the case has a column, `attr.` and its id.
 */
export function statementsTable(index: CaseIndex, places: readonly number[]): Table {
  const bonds = { body: bodyOf(index.case), contrary: contraryOf(index.case) };
  const rows = places.flatMap((place) => {
    const statement = index.case.statements[place];
    return statement === undefined ? [] : [rowOf(index, statement, place, bonds)];
  });
  return {
    columns: Object.keys(rows[0] ?? {}),
    rows: rows.map((row) => Object.values(row).map((cell) => cell ?? "")),
  };
}

type Row = Readonly<Record<string, string | undefined>>;

/** What binds actors, and propositions, to one another. */
interface Bonds {
  readonly body: BodyOf;
  readonly contrary: ContraryOf;
}

function rowOf(index: CaseIndex, statement: Statement, place: number, { body, contrary }: Bonds): Row {
  return {
    statement_id: statement.id,
    ...whoSpeaks(index, statement),
    body_id: body(statement.actor),
    ...whatIsSaid(index, statement),
    contrary_id: contrary(statement.proposition),
    stance: statement.stance,
    ...howFar(statement),
    ...when(index, statement, place),
    ...inWhichWords(statement),
    ...where(index, statement),
    case_id: index.case.id,
    case_title: index.case.title,
    data_version: index.case.asOf,
    licence: index.case.licence,
  };
}

function whoSpeaks(index: CaseIndex, { actor: id, speaker, via, addressee }: Statement): Row {
  const { actors } = index;
  const actor = actors.get(id);
  return {
    actor_id: id,
    actor: actor?.name,
    actor_kind: actor?.kind,
    ...kindLabel(index, actor),
    named: actor === undefined ? "" : String(actor.named),
    country: actor?.country,
    ...attributeCells(index, actor ?? {}),
    speaker,
    via,
    addressee_id: addressee,
    addressee: addressee === undefined ? undefined : actors.get(addressee)?.name,
  };
}

/** The kinds of a case have names that nobody else knows. */
function kindLabel(index: CaseIndex, actor: Actor | undefined): Row {
  if (index.case.kinds === undefined) return {};
  return { actor_kind_label: (actor && kindOf(index, actor.kind).label) ?? undefined };
}

function whatIsSaid({ propositions, themes }: CaseIndex, { proposition: id }: Statement): Row {
  const proposition = propositions.get(id);
  return {
    proposition_id: id,
    proposition_label: proposition?.label,
    proposition: proposition?.text,
    theme: proposition === undefined ? undefined : themes.get(themeOf(proposition))?.title,
  };
}

function when({ firstDays, lastDays }: CaseIndex, { date }: Statement, place: number): Row {
  const day = (days: Float64Array) => (date === undefined ? "" : isoDay(days[place] ?? 0));
  return { date, earliest_day: day(firstDays), latest_day: day(lastDays) };
}

function howFar({ commitment, condition, links = [] }: Statement): Row {
  return {
    commitment,
    condition,
    links: links.map(({ type, statement }) => `${type} ${statement}`).join(", "),
  };
}

function inWhichWords({ attribution, quote, summary, note }: Statement): Row {
  return { attribution, quote: quote?.text, quote_language: quote?.language, summary, note };
}

function where({ sources }: CaseIndex, { source: id, locator }: Statement): Row {
  const source = sources.get(id);
  return {
    locator,
    source_id: id,
    source_title: source?.title,
    source_author: source?.author,
    publisher: source?.publisher,
    source_date: source?.published,
    source_url: source?.url,
  };
}
