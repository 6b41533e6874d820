import type { Choices } from "../../../formats/read/model/choices.ts";
import { ROLES, type Role } from "../../../formats/read/model/roles.ts";
import type { Preview } from "../reading/preview.ts";

/** What a column is used for: a role, its header as one end of a statement, a group of actors, or nothing. */
export type ColumnUse = Role | "spread" | "attribute" | "none";

type Used = Pick<Preview, "columns" | "spread" | "attributes">;

/** What a column, by its place, is used for. */
export function columnUse({ columns, spread, attributes }: Used, at: number): ColumnUse {
  if (spread.includes(at)) return "spread";
  if (attributes.includes(at)) return "attribute";
  return ROLES.find((role) => columns[role] === at) ?? "none";
}

/** The choices with another use of a column. What it was used for is free; a role is taken from the column that had it. */
export function withUse(choices: Choices, preview: Preview, at: number, use: ColumnUse): Choices {
  const { columns, spread, attributes } = withoutColumn({ ...preview, ...choices }, at);
  const { shape } = preview;
  return {
    ...choices,
    shape,
    columns: ROLES.some((role) => role === use) ? { ...columns, [use]: at } : columns,
    attributes: use === "attribute" ? [...attributes, at] : attributes,
    ...(shape === "long" ? {} : { spread: use === "spread" ? inOrder([...spread, at]) : spread }),
  };
}

/** More columns than these would hold up the page; a person can hardly look at so many. */
const MOST_SHOWN = 40;

/** The places of the columns that are shown: the first ones, and those with a role wherever they are. */
export function shownColumns({ table: { headers }, columns }: Preview): readonly number[] {
  const told = new Set(Object.values(columns));
  return headers.map((_, at) => at).filter((at) => at < MOST_SHOWN || told.has(at));
}

function withoutColumn({ columns, spread, attributes }: Used, at: number): Used {
  const others = Object.entries(columns).filter(([, place]) => place !== at);
  return {
    columns: Object.fromEntries(others),
    spread: spread.filter((place) => place !== at),
    attributes: attributes.filter((place) => place !== at),
  };
}

function inOrder(places: readonly number[]): readonly number[] {
  return places.toSorted((one, other) => one - other);
}
