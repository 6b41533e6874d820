import { join } from "node:path";
import type { Plugin } from "vite";
import { classicScript } from "./classicScript.ts";

const FILE = "before-paint.js";

/** Puts the script that must run before anything is seen into the head of the page, as a file of its own for strict policies. */
export function beforePaintBuild(root: string): Plugin {
  return {
    name: "standpoint:before-paint-build",
    apply: "build",
    // After the scripts were made deferred, which this one must not be.
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "script", attrs: { src: `./${FILE}` }, injectTo: "head-prepend" }],
    },
    async generateBundle() {
      const source = await classicScript(join(root, "src/loader/beforePaint.ts"));
      this.emitFile({ type: "asset", fileName: FILE, source });
    },
  };
}
