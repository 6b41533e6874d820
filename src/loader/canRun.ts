import { GRAMMAR } from "./makesGrammar.ts";

/** The built-ins without which the app does not open, by what has them. */
const NEEDED: Readonly<Record<string, string>> = {
  "Array.prototype": "at findLast findLastIndex flatMap toSorted toReversed with",
  "Float64Array.prototype": "toSorted",
  "String.prototype": "matchAll replaceAll",
  Object: "fromEntries hasOwn",
  Promise: "allSettled",
  "AbortSignal.prototype": "throwIfAborted",
  self: "CustomEvent MutationObserver ResizeObserver URLSearchParams WeakMap getComputedStyle requestAnimationFrame",
};

const STYLES = ["selector(:has(a))", "(grid-template-columns: subgrid)"];

/** Whether a browser has what the app rests on (`host/oldestBrowsers.ts`), none of it missing or, as far as is told at once, broken. */
export function canRun(page: Window & typeof globalThis = window): boolean {
  try {
    const hasBuiltIns = Object.keys(NEEDED).every((path) =>
      (NEEDED[path] ?? "").split(" ").every((name) => typeof found(page, `${path}.${name}`) === "function"),
    );
    const areStyles = STYLES.every((style) => page.CSS.supports(style));
    // What throws as it is called is as bad as missing.
    page.matchMedia("print");
    page.getComputedStyle(page.document.documentElement);
    page.cancelAnimationFrame(page.requestAnimationFrame(() => {}));
    watchOnce(page);
    ["b", "a"].toSorted(undefined);
    return hasBuiltIns && areStyles && GRAMMAR.every((part) => typeof page.Intl[part] === "function");
  } catch {
    return false;
  }
}

function watchOnce(page: Window & typeof globalThis): void {
  const observer = new page.ResizeObserver(() => {});
  observer.observe(page.document.documentElement);
  observer.disconnect();
}

/** What stands at a path such as `Array.prototype.at`; throws where something on the way is missing. */
function found(page: object, path: string): unknown {
  return path.split(".").reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], page);
}
