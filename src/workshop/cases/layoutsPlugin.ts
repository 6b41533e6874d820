import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { madeLayouts, usualRequests } from "./madeLayouts.ts";
import { readCase } from "./soundData.ts";

const ASKED = /\/data\/[^/]+\/case\.json\?(?:layout-keys|wide-layouts|narrow-layouts)$/;
/** What places nodes and leads lines: layouts of before it was changed count no longer. */
const ENGINE = ["geometry", "places", "routes", "layout"].map((room) => join("src/network", room));

/** Places the nodes and leads the lines of bundled cases for usual screens, so that no reader waits for that. */
export function layoutsPlugin(root: string): Plugin {
  return {
    name: "standpoint:layouts",
    load: {
      filter: { id: ASKED },
      handler: (id) => {
        const [file = "", query] = id.split("?");
        const shown = readCase(file);
        if (query === "layout-keys")
          return moduleOf({
            wide: [...usualRequests(shown, "both").keys()],
            narrow: [...usualRequests(shown, "down").keys()],
          });
        const requests = usualRequests(shown, query === "wide-layouts" ? "both" : "down");
        return moduleOf(madeLayouts(requests, keptIn(root)));
      },
    },
  };
}

function moduleOf(data: unknown) {
  return {
    code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
    moduleType: "js" as const,
  };
}

/** Keeps layouts, as texts, beside the packages, since each takes seconds to make; where layouts are made otherwise than before, none is kept yet. */
export function keptIn(root: string) {
  const folder = join(root, "node_modules/.cache/standpoint-layouts", engineVersion(root));
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    get: (key: string) => (existsSync(fileOf(key)) ? readFileSync(fileOf(key), "utf8") : null),
    set: (key: string, text: string) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(key), text);
    },
  };
}

function engineVersion(root: string): string {
  const hash = createHash("sha256");
  for (const folder of ENGINE)
    for (const name of readdirSync(join(root, folder)).toSorted())
      hash.update(readFileSync(join(root, folder, name)));
  return hash.digest("hex").slice(0, 12);
}
