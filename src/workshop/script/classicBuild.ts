import type { Plugin } from "vite";
import { classicFaults, classicTags } from "./classicTags.ts";

/**
 * Builds one classic script and one style sheet. Module scripts and whatever has `crossorigin` need permission of the
 * server where the page has no origin of its own: in a sandboxed frame and from `file://` they leave a blank page.
 */
export function classicBuild(): Plugin {
  return {
    name: "standpoint:classic-build",
    apply: "build",
    enforce: "post",
    config: () => ({
      base: "./",
      build: {
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { format: "iife", codeSplitting: false } },
      },
      worker: { format: "iife" },
    }),
    transformIndexHtml: { order: "post", handler: classicTags },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== "asset" || !output.fileName.endsWith(".html")) continue;
        const faults = classicFaults(String(output.source));
        if (faults.length > 0)
          this.error(`${output.fileName} would be blank in a sandboxed frame: ${faults.join(", ")}`);
      }
    },
  };
}
