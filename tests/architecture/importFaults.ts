import { posix } from "node:path";
import { parseSync } from "vite";
import type { SourceFile } from "./sourceFiles.ts";

/** For each folder of src, the others that it may import. */
export type House = Readonly<Record<string, readonly string[]>>;

/** The imports of a file that its folder may not have, and those that do not name a file with its ending. */
export function importFaults(file: SourceFile, house: House): string[] {
  return importsOf(file).flatMap((name) => {
    if (!name.startsWith(".")) return [];
    const target = posix.join(posix.dirname(file.path), name.replace(/\?.*$/, ""));
    const [from, to] = [folderOf(file.path), folderOf(target)];
    const problem = problemOf({ from, to, name, target }, house);
    return problem === null ? [] : [`${file.path} imports ${name}: ${problem}`];
  });
}

/** The folders of src that the table does not list, and those that it lists although they are not there. */
export function folderFaults(folders: readonly string[], house: House): string[] {
  const unlisted = folders
    .filter((folder) => !(folder in house))
    .map((folder) => `${folder} is not in .house.json`);
  const absent = Object.keys(house).filter((folder) => !folders.includes(folder));
  const strange = Object.values(house)
    .flat()
    .filter((folder) => !(folder in house));
  return [...unlisted, ...[...absent, ...strange].map((folder) => `src has no folder ${folder}`)];
}

/** What a file imports, re-exports or loads, as it is written there. */
export function importsOf({ path, text }: SourceFile): string[] {
  const { module } = parseSync(path, text);
  const loaded = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  const globbed = [...text.matchAll(/import\.meta\.glob\(\s*"([^"]+)"/g)].map(([, pattern = ""]) => pattern);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exported,
    ...loaded,
    ...globbed,
  ];
}

interface Import {
  readonly from: string | null;
  readonly to: string | null;
  readonly name: string;
  readonly target: string;
}

function problemOf({ from, to, name, target }: Import, house: House): string | null {
  if (!/\.(?:tsx?|css|json)(?:\?|$)/.test(name)) return "name the file with its ending";
  if (from === null || from === to) return null;
  if (to === null) return `${from} reaches out of the folders of src to ${target}`;
  return (house[from] ?? []).includes(to) ? null : `${from} may not know ${to}`;
}

/** The concept folder of a path; null for the files that lie in src itself, and outside of src. */
function folderOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}
