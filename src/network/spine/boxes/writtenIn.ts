import { breakAll, cutToWidth } from "../fitting/cutToWidth.ts";
import type { Roster } from "./fitRoster.ts";
import { columnsOf } from "./inColumns.ts";

interface Columns extends Pick<Roster, "columns" | "most"> {
  readonly measure: (text: string) => number;
}

/** The lines of names in columns of a width: one that is too wide is broken in two as long as the columns hold them all, else cut. */
export function writtenIn(
  names: readonly string[],
  width: number,
  { columns, most, measure }: Columns,
): readonly (readonly string[])[] {
  const written: (readonly string[])[] = names.map((name) => [cutToWidth(name, width, measure)]);
  for (const [at, name] of names.entries()) {
    if (written[at]?.[0] === name) continue;
    const broken = breakAll([name], width, 2, measure)[0] ?? [];
    const taken = written.map((lines, other) => (other === at ? broken : lines).length);
    if (columnsOf(taken, most) <= columns) written[at] = broken;
  }
  return written;
}
