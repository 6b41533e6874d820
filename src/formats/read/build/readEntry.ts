import { daySpan } from "../../../case/daySpan.ts";
import { ATTRIBUTIONS, type Attribution, COMMITMENTS, type Commitment } from "../../../case/statement.ts";
import type { DateOrder } from "../model/choices.ts";
import type { Question } from "../model/question.ts";
import type { Role } from "../model/roles.ts";
import type { Problem, RowFault } from "../model/table.ts";
import { columnOrder } from "../values/askedDates.ts";
import { readDate } from "../values/readDate.ts";
import { valueKey } from "../values/valueKey.ts";
import type { Entry } from "./entries.ts";
import type { Plan } from "./plan.ts";

/** What the cells of an entry say, as a case has it, with what is wrong with them. */
export interface ReadEntry {
  readonly date: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly country: string | null;
  readonly commitment: Commitment | null;
  readonly attribution: Attribution | null;
  readonly faults: readonly RowFault[];
}

/** Reads the cells of one entry after the other. */
export function entryReader(plan: Plan, questions: readonly Question[]): (entry: Entry) => ReadEntry {
  const chosen = questions.find((question) => question.asks === "dates")?.answer ?? "day-first";
  const orders = { date: orderIn(plan, "date", chosen), published: orderIn(plan, "published", chosen) };
  return (entry) => {
    const faults: RowFault[] = [];
    const tell = (role: Role, problem: Problem, stops: boolean) => {
      faults.push({
        row: entry.line,
        column: columnName(plan, entry, role),
        problem,
        value: entry.say(role),
        stops,
      });
      return null;
    };
    if (entry.say("actor") === "" && entry.say("actorId") === "") tell("actor", "noActor", true);
    if (entry.say("proposition") === "") tell("proposition", "noProposition", true);
    const dated = (role: "date" | "published") => {
      const said = entry.say(role);
      if (plan.preset?.dates === "edtf" && daySpan(said) !== null) return said;
      const date = readDate(said, orders[role]);
      if (date === "unreadable") return tell(role, "badDate", true);
      return date === "undated" ? null : date.date;
    };
    const commitment = oneOf(COMMITMENTS, entry.say("commitment"));
    return {
      date: dated("date"),
      published: dated("published"),
      url: webAddress(entry.say("url")) ?? unless(entry, "url", () => tell("url", "badLink", false)),
      country:
        countryCode(entry.say("country")) ??
        unless(entry, "country", () => tell("country", "badCountry", false)),
      commitment: commitment ?? unless(entry, "commitment", () => tell("commitment", "badCommitment", false)),
      attribution: oneOf(ATTRIBUTIONS, entry.say("attribution")),
      faults,
    };
  };
}

/** Tells of a cell that says something. */
function unless(entry: Entry, role: Role, tell: () => null): null {
  return entry.say(role) === "" ? null : tell();
}

function orderIn({ table, columns }: Plan, role: "date" | "published", chosen: DateOrder): DateOrder {
  const at = columns[role];
  if (at === undefined) return chosen;
  return columnOrder(table.rows.map((row) => row[at] ?? "")).decided ?? chosen;
}

/** By which name a person finds the cell. */
function columnName({ table, columns }: Plan, { column }: Entry, role: Role): string | null {
  const at = columns[role];
  return at === undefined ? column : (table.headers[at] ?? null);
}

function oneOf<Value extends string>(values: readonly Value[], cell: string): Value | null {
  const key = valueKey(cell).replaceAll(" ", "-");
  return values.find((value) => value === key) ?? null;
}

function countryCode(cell: string): string | null {
  const code = cell.toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

/** An address as it stands, or one that lacks only how it begins. */
function webAddress(cell: string): string | null {
  if (/^https?:\/\/\S+$/.test(cell)) return cell;
  if (/^https?:\/\/\S+$/i.test(cell)) return cell.replace(/^https?/i, (scheme) => scheme.toLowerCase());
  return /^www\.\S+\.\S+$/i.test(cell) ? `https://${cell}` : null;
}
