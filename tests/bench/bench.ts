import { cpus } from "node:os";
import { browserBench } from "./browserBench.ts";
import { filterBench } from "./filterBench.ts";
import { layoutBench } from "./layoutBench.ts";
import { projectionBench } from "./projectionBench.ts";
import type { Timing } from "./measure.ts";

const COLUMNS = ["What", "Median", "Fastest", "Slowest", "Runs"] as const;
const WIDTHS = [68, 12, 12, 12, 6] as const;

/** Prints one line of the table: the first cell begins at the margin, numbers end below each other. */
function printRow(cells: readonly string[]): void {
  console.log(
    cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[at] ?? 0))).join(""),
  );
}

function report(what: string, { median, fastest, slowest, runs }: Timing): void {
  printRow([what, milliseconds(median), milliseconds(fastest), milliseconds(slowest), String(runs)]);
}

function milliseconds(time: number): string {
  return `${time.toLocaleString("en", { maximumFractionDigits: time < 10 ? 2 : 0 })} ms`;
}

console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"})\n`);
printRow(COLUMNS);
await browserBench(report);
await filterBench(report);
await projectionBench(report);
await layoutBench(report);
