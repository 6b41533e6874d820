import { join } from "node:path";
import type { Plugin } from "vite";
import type { Case } from "../../case/case.ts";
import { caseTexts } from "../../formats/read/sending/gatherCase.ts";
import { isLarge } from "./isLarge.ts";
import { FIRST_CASE, caseFiles, lessonFiles } from "./caseFiles.ts";
import { readCase, readLessons } from "./soundData.ts";
import { type FallbackText, staticFallback } from "./staticFallback.ts";

const EMPTY_ROOT = '<div id="root"></div>';

/**
 * Holds the build to its data: it fails with every fault of every case and lesson, and what was said stands in the page itself,
 * in the words given, for readers whose browser runs no script.
 */
export function casesPlugin(root: string, text: FallbackText): Plugin[] {
  return [checkedImports(root), wholeData(root, text)];
}

/** What the app imports of `data`, and takes on trust, is what the check here makes of it. */
function checkedImports(root: string): Plugin {
  return {
    name: "standpoint:checked-imports",
    load: {
      filter: { id: /\/data\/[^/]+\/(?:case|lesson)\.json(?:\?(?:name|text=\d+))?$/ },
      handler: (id) => {
        if (id.endsWith(BY_NAME)) return nameModule(id.slice(0, -BY_NAME.length));
        const [file = id, text] = id.split(BY_TEXT);
        if (text !== undefined) return textModule(file, Number(text));
        return id.endsWith("/lesson.json") ? JSON.stringify(readLessons(id)) : caseModule(id, root);
      },
    },
  };
}

/**
 * A large case is brought and read piece by piece where it is opened, and anew where that has failed; the first is there at once.
 */
function caseModule(file: string, root: string) {
  const shown = readCase(file);
  if (!isLarge(shown) || file.endsWith(`/${FIRST_CASE}/case.json`)) return JSON.stringify(shown);
  const gather = JSON.stringify(join(root, "src/formats/read/sending/gatherCase.ts"));
  const texts = textsOf(shown).map(
    (_, at) => `async () => (await import(${JSON.stringify(file + BY_TEXT + at)})).default`,
  );
  return {
    code: `import { gatherCase } from ${gather};
const gather = () => gatherCase([${texts.join(", ")}]);
export default { then: (resolve, reject) => gather().then(resolve, reject) };`,
    moduleType: "js",
  };
}

/** What asks for one of the texts of a large case. */
const BY_TEXT = "?text=";
const textsByCase = new WeakMap<Case, readonly string[]>();

function textsOf(shown: Case): readonly string[] {
  const texts = textsByCase.get(shown) ?? caseTexts(shown);
  textsByCase.set(shown, texts);
  return texts;
}

/** As one line of script, which a browser reads faster than the same as an object. */
function textModule(file: string, at: number) {
  const text = JSON.stringify(textsOf(readCase(file))[at]);
  return { code: `export default { text: ${text} };`, moduleType: "js" };
}

/** What asks of a case only what it is called. */
const BY_NAME = "?name";

function nameModule(file: string) {
  const { id, title } = readCase(file);
  return { code: `export default ${JSON.stringify({ id, title })};`, moduleType: "js" };
}

function wholeData(root: string, text: FallbackText): Plugin {
  return {
    name: "standpoint:cases",
    apply: "build",
    buildStart() {
      const faults = caseFiles(root).flatMap((file) => faultsOf(file, readCase));
      // Lessons are held against sound cases alone.
      const lessonFaults =
        faults.length > 0 ? [] : lessonFiles(root).flatMap((file) => faultsOf(file, readLessons));
      const all = [...faults, ...lessonFaults];
      if (all.length > 0) this.error(all.join("\n\n"));
    },
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const cases = caseFiles(root).map(readCase);
        if (!html.includes(EMPTY_ROOT))
          throw new Error(`index.html has no ${EMPTY_ROOT} for what readers see without script.`);
        return html.replace(EMPTY_ROOT, () => `<div id="root">${staticFallback(cases, text)}</div>`);
      },
    },
  };
}

function faultsOf(file: string, read: (file: string) => unknown): string[] {
  try {
    read(file);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
