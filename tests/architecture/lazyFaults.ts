import { parseSync } from "vite";
import { type House, homeOf } from "../../src/workshop/house/house.ts";
import { importsOf, targetOf } from "./importFaults.ts";
import type { SourceFile } from "./sourceFiles.ts";

/** The workshop makes the program and is no part of what a reader loads. */
const OUTSIDE: ReadonlySet<string> = new Set(["workshop"]);

/** The imports by which a lazy floor would be loaded before it is entered: any but `import()`, and any outside of `app`. */
export function lazyFaults(file: SourceFile, house: House): string[] {
  const from = homeOf(file.path)?.floor ?? ".";
  if (OUTSIDE.has(from)) return [];
  const isLazyAbroad = (name: string) => {
    const floor = homeOf(targetOf(file.path, name) ?? "")?.floor;
    return floor !== undefined && floor !== from && house[floor]?.lazy === true;
  };
  const entered = from === "app" ? dynamicImports(file) : new Set<string>();
  return importsOf(file)
    .filter((name) => isLazyAbroad(name) && !entered.has(name))
    .map((name) => `${file.path} imports ${name}, which app alone may enter, by import()`);
}

/** What a file loads by `import()` and in no other way. */
function dynamicImports({ path, text }: SourceFile): ReadonlySet<string> {
  const { module } = parseSync(path, text);
  const entered = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const plain = new Set(module.staticImports.map(({ moduleRequest }) => moduleRequest.value));
  return new Set(entered.filter((name) => !plain.has(name)));
}
