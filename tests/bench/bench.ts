import { cpus } from "node:os";
import { join } from "node:path";
import { importSource } from "../../src/workshop/start/importSource.ts";
import { browserBench } from "./browserBench.ts";
import type * as filter from "./filterBench.ts";
import type * as layout from "./layoutBench.ts";
import type { Timing } from "./measure.ts";
import type * as projection from "./projectionBench.ts";

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

/** What is built on views is loaded without their style sheets. */
function bench<Exports>(name: string): Promise<Exports> {
  return importSource<Exports>(join(import.meta.dirname, name));
}

function milliseconds(time: number): string {
  return `${time.toLocaleString("en", { maximumFractionDigits: time < 10 ? 2 : 0 })} ms`;
}

console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"})\n`);
printRow(COLUMNS);
await browserBench(report);
await (await bench<typeof filter>("filterBench.ts")).filterBench(report);
await (await bench<typeof projection>("projectionBench.ts")).projectionBench(report);
await (await bench<typeof layout>("layoutBench.ts")).layoutBench(report);
