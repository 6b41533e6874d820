import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import type { Case } from "../../../src/case/case.ts";

/** A site that was built with one more case. */
export interface PublishedSite {
  /** The folder to be served. */
  readonly dist: string;
  /** What a shared link to the case leads to. */
  readonly page: string;
  readonly remove: () => void;
}

const LEFT_OUT = /^(node_modules|dist|\.git|\.github)(\/|$)/;
const OTHER_CASES = /^data\/[^/]+\//;

/** Builds this site with a case put into its `data`, as whoever publishes one does, in a folder of its own; for a quick build that alone, and its network. */
export async function publishedSite(shown: Case, id: string, isQuick = false): Promise<PublishedSite> {
  const root = mkdtempSync(join(tmpdir(), "standpoint-published-"));
  const here = process.cwd();
  const isTaken = (path: string) => !LEFT_OUT.test(path) && !(isQuick && OTHER_CASES.test(path));
  cpSync(here, root, { recursive: true, filter: (path) => isTaken(relative(here, path)) });
  symlinkSync(join(here, "node_modules"), join(root, "node_modules"));
  mkdirSync(join(root, "data", id), { recursive: true });
  writeFileSync(join(root, "data", id, "case.json"), JSON.stringify({ ...shown, id }));
  // In a process of its own: this one may be a test, whose loader is not that of the build.
  const vite = join(here, "node_modules/vite/bin/vite.js");
  // Whoever runs this may have asked for development, which would build React with all its checks.
  const own = { ...process.env, NODE_ENV: "production" };
  const env = { ...own, ...(isQuick ? { DRAWN_VIEWS: "network" } : {}) };
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: root, env });
  return {
    dist: join(root, "dist"),
    page: `share/${id}/network.html`,
    remove: () => rmSync(root, { recursive: true }),
  };
}
