import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { OLDEST_BROWSERS } from "../../host/oldestBrowsers.ts";
import { classicPiece } from "./classicPiece.ts";
import { classicScript } from "./classicScript.ts";
import { COMPILED_AHEAD } from "./compiledAhead.ts";
import { classicFaults, classicTags } from "./classicTags.ts";

const RUNTIME = join(import.meta.dirname, "../../loader/pieces.ts");

/**
 * Builds classic scripts and style sheets: the first with all that the first picture needs, and one for each room that is
 * loaded when it is entered. Module scripts and whatever has `crossorigin` need permission of the server where the page
 * has no origin of its own: in a sandboxed frame and from `file://` they leave a blank page.
 */
export function classicBuild(): Plugin[] {
  return [withoutPreload(), classicOutput()];
}

/** The bundler puts a function around each import that loads, to bring style sheets before it; here the runtime does that. */
function withoutPreload(): Plugin {
  return {
    name: "standpoint:without-preload",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}

/** Without this, what the first script shares with others would be a script of its own, before the first. */
const FIRST = { name: "first", tags: ["$initial"] } satisfies Rolldown.CodeSplittingGroup;

/** The first script names all others, and hashes are what cannot be compressed: seven letters tell four million million files apart. */
const FILE_NAMES = {
  entryFileNames: "assets/[name]-[hash:7].js",
  chunkFileNames: "assets/[name]-[hash:7].js",
  assetFileNames: "assets/[name]-[hash:7][extname]",
} satisfies Rolldown.OutputOptions;

const TARGET = Object.entries(OLDEST_BROWSERS).map((browser) => browser.join(""));

function classicOutput(): Plugin {
  let runtime = "";
  return {
    name: "standpoint:classic-build",
    apply: "build",
    enforce: "post",
    config: () => ({
      base: "./",
      build: {
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
        modulePreload: false,
        target: TARGET,
        cssTarget: TARGET,
        rolldownOptions: {
          // The bundler's own loading of rooms names where a module lies, which a classic script does not know or need.
          checks: { emptyImportMeta: false },
          output: { format: "cjs", codeSplitting: { groups: [FIRST] }, ...FILE_NAMES },
        },
      },
      worker: { format: "iife" },
    }),
    async buildStart() {
      runtime = COMPILED_AHEAD + (await classicScript(RUNTIME));
    },
    transformIndexHtml: { order: "post", handler: classicTags },
    augmentChunkHash: ({ isEntry }) => (isEntry ? runtime : undefined),
    generateBundle(_options, bundle) {
      makeClassic(bundle, runtime);
      for (const output of Object.values(bundle)) {
        if (output.type !== "asset" || !output.fileName.endsWith(".html")) continue;
        const faults = classicFaults(String(output.source));
        if (faults.length > 0)
          this.error(`${output.fileName} would be blank in a sandboxed frame: ${faults.join(", ")}`);
      }
    },
  };
}

function makeClassic(bundle: Rolldown.OutputBundle, runtime: string): void {
  const outputs = Object.values(bundle).filter((output) => output.type === "chunk");
  const chunks = new Map(outputs.map((chunk) => [chunk.fileName, chunk]));
  // All before any is changed, since each is read for what others need.
  const codes = outputs.map((chunk) => classicPiece(chunk, chunks, runtime));
  for (const [at, chunk] of outputs.entries()) chunk.code = codes[at] ?? "";
}
