import type { Choices } from "../model/choices.ts";
import type { RowFault, Table } from "../model/table.ts";
import { valueKey } from "../values/valueKey.ts";
import { type Collected, type Fields, collect } from "./collect.ts";
import { actorKey } from "./nameUnder.ts";
import type { Plan } from "./plan.ts";
import type { Saying } from "./sayings.ts";

/** What columns tell about actors: the attributes of the case, and for each actor its answers. */
export interface ActorAttributes {
  readonly fields: Fields;
  readonly of: (actor: string) => Fields | undefined;
  /** Rows that say otherwise of an actor than the first. */
  readonly faults: readonly RowFault[];
}

/** Reads the chosen columns: of each actor the first row that says something counts. */
export function actorAttributes(
  { table, attributes }: Plan,
  sayings: readonly Saying[],
  { names }: Choices,
): ActorAttributes {
  const columns = attributeColumns(table, attributes);
  const answers = new Map<string, Map<string, string>>();
  const faults: RowFault[] = [];
  for (const { entry } of sayings)
    for (const { at, id, values } of columns) {
      const cell = table.rows[entry.row]?.[at] ?? "";
      if (cell === "") continue;
      const own = answers.get(actorKey(entry, names)) ?? new Map<string, string>();
      answers.set(actorKey(entry, names), own);
      const value = valueId(values, cell);
      if (!own.has(id)) own.set(id, value);
      else if (own.get(id) !== value)
        faults.push({
          row: entry.line,
          column: table.headers[at] ?? null,
          problem: "attributeDiffers",
          value: cell,
          stops: false,
        });
    }
  const listed = columns
    .map(({ id, label, values }) => ({ id, label, values: values.entries() }))
    .filter(({ values }) => values.length > 0);
  return {
    fields: listed.length === 0 ? {} : { attributes: listed },
    of: (actor) => {
      const own = answers.get(actor);
      return own === undefined ? undefined : Object.fromEntries(own);
    },
    faults,
  };
}

/** Our own tables name the columns of attributes by their ids. */
const OWN_COLUMN = /^attr\.(?=.)/;

function attributeColumns({ headers }: Table, places: readonly number[]) {
  const names = places.map((at) => ({ at, header: headers[at] ?? "" }));
  const own = names.filter(({ header }) => OWN_COLUMN.test(header)).map(({ header }) => ownId(header));
  const ids = collect("attribute", own);
  return names.map(({ at, header }) => {
    const label = header.replace(OWN_COLUMN, "");
    const id = ids.idOf(String(at), { name: label, own: ownId(header) }, () => ({}));
    return { at, id, label: label || id, values: collect("value", []) };
  });
}

/** The id in the name of a column; "" where there is none, or one by which nothing can be looked up. */
function ownId(header: string): string {
  const id = OWN_COLUMN.test(header) ? header.replace(OWN_COLUMN, "") : "";
  return ["__proto__", "prototype", "constructor"].includes(id) ? "" : id;
}

function valueId(values: Collected, cell: string): string {
  return values.idOf(valueKey(cell), { name: cell, own: "" }, () => ({ label: cell }));
}
