import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { SQL_SCRIPT } from "../../formats/read/database/loadSql.ts";

const SOURCE = "node_modules/sql.js/dist/sql-asm.js";

/**
 * Puts the reader of data bases beside the build, as it is: a classic script, without WebAssembly, which a strict policy
 * forbids and which `file://` cannot fetch. No page brings it along, and no copy keeps it.
 */
export function sqlScript(root: string): Plugin {
  const source = () => readFileSync(join(root, SOURCE), "utf8");
  return {
    name: "standpoint:sql-script",
    configureServer(server) {
      server.middlewares.use(`/${SQL_SCRIPT}`, (_request, response) => {
        response.setHeader("content-type", "text/javascript");
        response.end(source());
      });
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: SQL_SCRIPT, source: source() });
    },
  };
}
