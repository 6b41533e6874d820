import { join } from "node:path";
import type { Plugin } from "vite";
import { UNABLE_NOTE } from "../../host/stayDrawn.ts";
import { classicScript } from "./classicScript.ts";

/** It speaks to browsers that are far too old for the app. */
const OLDEST_TOLD = "es2015";

const FILE = "before-paint.js";

/**
 * Puts the script that must run before anything is seen into the head of the page, as a file of its own for strict policies;
 * and the sentence that it shows where the browser cannot run the app, `note`.
 */
export function beforePaintBuild(root: string, note: string): Plugin {
  return {
    name: "standpoint:before-paint-build",
    apply: "build",
    // After the scripts were made deferred, which this one must not be.
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        { tag: "script", attrs: { src: `./${FILE}` }, injectTo: "head-prepend" },
        {
          tag: "p",
          attrs: { id: UNABLE_NOTE, class: "first-note", hidden: true },
          children: note,
          injectTo: "body-prepend",
        },
      ],
    },
    async generateBundle() {
      const source = await classicScript(join(root, "src/loader/beforePaint.ts"), OLDEST_TOLD);
      this.emitFile({ type: "asset", fileName: FILE, source });
    },
  };
}
