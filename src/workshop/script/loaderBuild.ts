import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readJson } from "../cases/caseFiles.ts";
import { classicScript } from "./classicScript.ts";

const FOLDER = "embed/v1";

/**
 * Adds the loader for pages that embed the explorer, as one classic script without dependency: `embed/v1/loader.js`,
 * which may get better but never breaks, and the same pinned by version, with the hash that a page can demand of it.
 */
export function loaderBuild(root: string): Plugin {
  return {
    name: "standpoint:loader-build",
    apply: "build",
    async generateBundle() {
      const source = await classicScript(join(root, "src/loader/loader.ts"));
      const { version } = readJson(join(root, "package.json")) as { readonly version: string };
      const files = {
        "loader.js": source,
        [`loader.${version}.js`]: source,
        [`loader.${version}.js.integrity`]: `${integrityOf(source)}\n`,
      };
      for (const [name, text] of Object.entries(files))
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source: text });
    },
  };
}

/** Subresource integrity, as https://www.w3.org/TR/SRI/ writes it. */
export function integrityOf(source: string): string {
  return `sha384-${createHash("sha384").update(source).digest("base64")}`;
}
