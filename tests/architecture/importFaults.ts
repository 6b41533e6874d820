import { posix } from "node:path";
import { parseSync } from "vite";
import { type House, homeOf, homesIn, mayImport, roomPath } from "../../src/workshop/house/house.ts";
import type { SourceFile } from "./sourceFiles.ts";

/** The imports of a file that its folder may not have, and those that do not name a file with its ending. */
export function importFaults(file: SourceFile, house: House): string[] {
  return importsOf(file).flatMap((name) => {
    const problem = problemOf(file.path, name, house);
    return problem === null ? [] : [`${file.path} imports ${name}: ${problem}`];
  });
}

/** The imports that the house allows and no file has: permissions to take away. */
export function idlePermissions(files: readonly SourceFile[], house: House): string[] {
  const used = new Set(files.flatMap((file) => crossings(file)));
  return Object.entries(house).flatMap(([floor, { imports, rooms }]) => [
    ...imports.filter((to) => !used.has(`${floor} > ${to}`)).map((to) => `${floor} may import ${to}`),
    ...Object.entries(rooms).flatMap(([room, others]) =>
      others
        .filter((to) => !used.has(`${floor}/${room} > ${floor}/${to}`))
        .map((to) => `${floor}/${room} may import ${to}`),
    ),
  ]);
}

/** The folders of src that the house does not list, and those that it lists although they are not there. */
export function folderFaults(folders: readonly string[], house: House): string[] {
  const listed = homesIn(house).map(roomPath);
  const named = Object.entries(house).flatMap(([floor, { imports, rooms }]) => [
    ...imports.map((to) => `src/${to}`),
    ...Object.values(rooms).flatMap((others) => others.map((room) => roomPath({ floor, room }))),
  ]);
  const unlisted = folders
    .filter((folder) => !listed.includes(folder))
    .map((folder) => `${folder} is not in .house.json`);
  const absent = [...new Set([...listed, ...named])]
    .filter((folder) => !folders.includes(folder))
    .map((folder) => `there is no folder ${folder}`);
  return [...unlisted, ...absent];
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

/** The path of what a file imports; null for a package. */
export function targetOf(path: string, name: string): string | null {
  return name.startsWith(".") ? posix.join(posix.dirname(path), name.replace(/\?.*$/, "")) : null;
}

function problemOf(path: string, name: string, house: House): string | null {
  const target = targetOf(path, name);
  if (target === null) return null;
  if (!/\.(?:tsx?|css|json|csv)(?:\?|$)/.test(name)) return "name the file with its ending";
  const [from, to] = [homeOf(path), homeOf(target)];
  if (from === null) return null;
  if (to === null) return `${from.floor} reaches out of the folders of src to ${target}`;
  return mayImport(house, from, to) ? null : `${roomPath(from)} may not import ${roomPath(to)}`;
}

/** From where to where a file's imports cross a wall, between floors and between the rooms of one. */
function crossings(file: SourceFile): string[] {
  return importsOf(file).flatMap((name) => {
    const target = targetOf(file.path, name);
    const [from, to] = [homeOf(file.path), target === null ? null : homeOf(target)];
    if (from === null || to === null) return [];
    return from.floor === to.floor
      ? [`${from.floor}/${from.room} > ${to.floor}/${to.room}`]
      : [`${from.floor} > ${to.floor}`];
  });
}
