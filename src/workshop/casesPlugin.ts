import type { Plugin } from "vite";
import type { Case } from "../case/case.ts";
import { CaseError } from "../case/fault.ts";
import { parseCase } from "../case/parseCase.ts";
import { caseFiles, readJson } from "./caseFiles.ts";
import { type FallbackText, staticFallback } from "./staticFallback.ts";

const EMPTY_ROOT = '<div id="root"></div>';

/**
 * Holds the build to its data: it fails with every fault of every case, and what was said stands in the page itself,
 * in the words given, for readers whose browser runs no script.
 */
export function casesPlugin(root: string, text: FallbackText): Plugin {
  return {
    name: "standpoint:cases",
    apply: "build",
    buildStart() {
      const faults = caseFiles(root).flatMap(faultsOf);
      if (faults.length > 0) this.error(faults.join("\n\n"));
    },
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const cases = caseFiles(root).map((file): Case => parseCase(readJson(file)));
        if (!html.includes(EMPTY_ROOT))
          throw new Error(`index.html has no ${EMPTY_ROOT} for what readers see without script.`);
        return html.replace(EMPTY_ROOT, () => `<div id="root">${staticFallback(cases, text)}</div>`);
      },
    },
  };
}

function faultsOf(file: string): string[] {
  try {
    parseCase(readJson(file));
    return [];
  } catch (error) {
    return [error instanceof CaseError ? `${file}: ${error.message}` : (error as Error).message];
  }
}
