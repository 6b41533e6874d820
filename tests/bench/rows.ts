import { LARGE_CASES } from "./made/madeCases.ts";
import { firstCaseBench, largeCaseBench } from "./pages/pagesBench.ts";
import { slowBench } from "./pages/slowBench.ts";
import type { Report } from "./report.ts";
import { axisBench } from "./work/axisBench.ts";
import { filterBench } from "./work/filterBench.ts";
import { layoutBench } from "./work/layoutBench.ts";
import { textBench } from "./work/textBench.ts";
import { tiesBench } from "./work/tiesBench.ts";

type Rows = (report: Report) => Promise<void>;

/** The parts of the table, by what asks for one of them alone. */
const ROWS: ReadonlyMap<string, Rows> = new Map<string, Rows>([
  ["first", firstCaseBench],
  ["slow", slowBench],
  ...[...LARGE_CASES.keys()].map((nodes): [string, Rows] => [
    String(nodes),
    (report) => largeCaseBench(nodes, report),
  ]),
  ["filter", filterBench],
  ["text", textBench],
  ["axis", axisBench],
  ["layout", layoutBench],
  ["ties", tiesBench],
]);

/** The parts that are asked for, in the order of the table; all where none is. @throws one sentence for a name that is none. */
export function askedRows(names: readonly string[]): readonly Rows[] {
  const unknown = names.find((name) => !ROWS.has(name));
  if (unknown !== undefined)
    throw new Error(`There are no rows "${unknown}"; there are: ${[...ROWS.keys()].join(", ")}.`);
  return [...ROWS].filter(([name]) => names.length === 0 || names.includes(name)).map(([, run]) => run);
}
