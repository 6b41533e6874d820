import { readFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";

/** A file as the browser gave it to the reader. */
export interface SavedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** Presses what saves a file, and puts the file into a folder of its own. */
export async function saveFile(press: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([press.page().waitForEvent("download"), press.click()]);
  const name = download.suggestedFilename();
  const path = join(mkdtempSync(join(tmpdir(), "saved-")), name);
  await download.saveAs(path);
  return { name, path, bytes: readFileSync(path) };
}
