import papa from "papaparse";
import { columnOf } from "../presets/joins/tableWith.ts";
import { unVotes } from "../presets/votes/unVotes.ts";

/** One recorded vote of a list that holds very many. */
export interface RollCall {
  readonly id: string;
  /** Of its resolution. */
  readonly name: string;
  readonly title: string;
  readonly date: string;
  /** How many rows it has. */
  readonly rows: number;
}

/** Looks through the rows of such a list, one after the other, without keeping them. */
export interface RollCallList {
  /** The vote that a row is of. */
  readonly idOf: (record: string) => string;
  readonly count: (record: string) => void;
  /** All that were counted, the latest first. */
  readonly rollCalls: () => readonly RollCall[];
}

/** A list of recorded votes of the United Nations, by its headers; null for any other text. */
export function rollCallList(headers: string): RollCallList | null {
  const told = { headers: cellsOf(headers.replace(/^\uFEFF/, "")) };
  const at = (header: string) => columnOf(told, header);
  if (unVotes.needs.some((header) => at(header) < 0)) return null;
  const places = { id: at("undl_id"), name: at("resolution"), title: at("title"), date: at("date") };
  const found = new Map<string, RollCall>();
  const idOf = (record: string) => (places.id === 0 ? firstCell(record) : (cellsOf(record)[places.id] ?? ""));
  const count = (record: string) => {
    const id = idOf(record);
    if (id === "" || record === headers) return;
    const known = found.get(id) ?? rollCallIn(cellsOf(record), id, places);
    found.set(id, { ...known, rows: known.rows + 1 });
  };
  const rollCalls = () =>
    [...found.values()].toSorted((one, other) =>
      one.date < other.date ? 1 : one.date > other.date ? -1 : 0,
    );
  return { idOf, count, rollCalls };
}

type Places = Readonly<Record<"id" | "name" | "title" | "date", number>>;

function rollCallIn(cells: readonly string[], id: string, { name, title, date }: Places): RollCall {
  const say = (at: number) => (cells[at] ?? "").trim();
  return { id, name: say(name) || id, title: say(title), date: say(date), rows: 0 };
}

/** Most rows are asked for this alone. */
function firstCell(record: string): string {
  const [cell = ""] = record.split(",", 1);
  return cell.replaceAll('"', "").trim();
}

function cellsOf(record: string): readonly string[] {
  return papa.parse<string[]>(record, { delimiter: "," }).data[0] ?? [];
}
