import type { Plugin } from "vite";
import { inlinePage } from "./inlinePage.ts";

/** Adds `standpoint.html` to the build: the whole of `index.html` with its script and style sheet inside. */
export function oneFileBuild(): Plugin {
  return {
    name: "standpoint:one-file-build",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") this.error("There is no index.html to make one file of.");
      const texts = Object.values(bundle).map(
        (output) => [output.fileName, output.type === "chunk" ? output.code : String(output.source)] as const,
      );
      this.emitFile({
        type: "asset",
        fileName: "standpoint.html",
        source: inlinePage(String(page.source), new Map(texts)),
      });
    },
  };
}
