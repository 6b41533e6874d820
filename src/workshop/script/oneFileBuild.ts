import type { Plugin, Rolldown } from "vite";
import { pieceName } from "./classicPiece.ts";
import { inlinePage } from "./inlinePage.ts";

/** Scripts and style sheets beside the page; what lies in other folders is for other pages. */
const OF_THE_PAGE = /^(?:assets\/)?[^/]+\.(?:js|css)$/;

/** What runs apart from the page is in other pieces once more, for where nothing may; one file has no room for both. */
const APART = /\.worker-[^/]*\.js$/;

/** Adds `standpoint.html` to the build: the whole of `index.html` with all scripts and style sheets of the build inside. */
export function oneFileBuild(): Plugin {
  return {
    name: "standpoint:one-file-build",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") this.error("There is no index.html to make one file of.");
      this.emitFile({
        type: "asset",
        fileName: "standpoint.html",
        source: inlinePage(String(page.source), textsIn(bundle), pieceName),
      });
    },
  };
}

function textsIn(bundle: Rolldown.OutputBundle): ReadonlyMap<string, string> {
  const scripts = Object.values(bundle).filter(({ fileName }) => OF_THE_PAGE.test(fileName));
  return new Map(
    scripts.map((output) => [output.fileName, APART.test(output.fileName) ? "" : textOf(output)]),
  );
}

function textOf(output: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  return output.type === "chunk" ? output.code : String(output.source);
}
