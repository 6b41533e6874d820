import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "vite";
import type { Case } from "../../../src/case/case.ts";

/** A site that was built with one more case. */
export interface PublishedSite {
  /** The folder to be served. */
  readonly dist: string;
  /** What a shared link to the case leads to. */
  readonly page: string;
  readonly remove: () => void;
}

const LEFT_OUT = /^(node_modules|dist|\.git)(\/|$)/;

/** Builds this site with a case put into its `data`, as whoever publishes one does, in a folder of its own. */
export async function publishedSite(shown: Case, id: string): Promise<PublishedSite> {
  const root = mkdtempSync(join(tmpdir(), "standpoint-published-"));
  const here = process.cwd();
  cpSync(here, root, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(here, path)) });
  symlinkSync(join(here, "node_modules"), join(root, "node_modules"));
  mkdirSync(join(root, "data", id));
  writeFileSync(join(root, "data", id, "case.json"), JSON.stringify({ ...shown, id }));
  await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "error" });
  return {
    dist: join(root, "dist"),
    page: `share/${id}/network.html`,
    remove: () => rmSync(root, { recursive: true }),
  };
}
