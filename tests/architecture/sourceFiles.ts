import { readFileSync, readdirSync } from "node:fs";

/** A file of the repository, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All files under a folder whose names end so, in alphabetical order. */
export function sourceFiles(folder: string, ending: RegExp): readonly SourceFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const paths = names
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  return paths.toSorted().map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
