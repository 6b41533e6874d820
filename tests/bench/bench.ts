import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { importSource } from "../../src/workshop/start/importSource.ts";
import { findChromium } from "../browser/site/findChromium.ts";
import { printHead, printLine } from "./report.ts";
import type * as rows from "./rows.ts";

/** Prints the table, or the rows of it that are named: what Standpoint costs beside peers, on this computer and today. */
async function bench(names: readonly string[]): Promise<void> {
  // What is built on views is loaded without their style sheets.
  const { askedRows } = await importSource<typeof rows>(join(import.meta.dirname, "rows.ts"));
  const asked = askedRows(names);
  console.log(`${new Date().toISOString().slice(0, 10)}, medians. ${thisComputer()}\n`);
  printHead();
  for (const run of asked) await run(printLine);
}

function thisComputer(): string {
  const [first] = cpus();
  const chromium = execFileSync(findChromium(), ["--version"], { encoding: "utf8", stdio: "pipe" });
  const cores = `${cpus().length} cores (${first?.model ?? "unknown"})`;
  return `${cores}, Node ${process.versions.node}, ${chromium.trim()}`;
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // Servers of what could not be measured would keep it running.
  process.exit(1);
}
