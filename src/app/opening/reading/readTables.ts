import { sniff } from "../../../formats/read/bytes/sniff.ts";
import { makeOpener } from "../../../formats/read/build/opener.ts";
import type { GivenFile } from "../../../formats/read/model/found.ts";
import type { About } from "../../../formats/read/model/opening.ts";
import { pageDrawn, workers } from "../../../host/workers.ts";
import { foundFiles } from "./foundFiles.ts";
import type { TableReading } from "./tableReading.ts";
import { tablesApart } from "./tablesApart.ts";

/**
 * Reads the tables in files: large ones apart from the page, unless no worker may run here. Rejects when `signal` calls it
 * off.
 */
export async function readTables(
  files: readonly GivenFile[],
  about: About,
  isLarge: boolean,
  signal: AbortSignal,
): Promise<TableReading> {
  const apart =
    isLarge && !files.some(isDatabase) ? await tablesApart(files, about, signal).catch(() => null) : null;
  if (apart !== null) return apart;
  if (workers.areRefused()) await pageDrawn();
  signal.throwIfAborted();
  return tablesHere(files, about);
}

/** The reader of data bases is a script that only a page can load. */
function isDatabase({ content }: GivenFile): boolean {
  return typeof content !== "string" && sniff(new Uint8Array(content.slice(0, 16))) === "sqlite";
}

/** The same on the page. */
export async function tablesHere(files: readonly GivenFile[], about: About): Promise<TableReading> {
  const opener = makeOpener();
  return {
    found: foundFiles(await opener.find(files), files),
    ask: (choices) => Promise.resolve(opener.open(choices, about)),
    check: () => Promise.resolve(opener.check()),
  };
}
