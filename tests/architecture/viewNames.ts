import type { SourceFile } from "./sourceFiles.ts";

/** The folder of each view under `src/views`, by its name, as its entry says there. */
export function viewFolders(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const named = files.flatMap(({ path, text }) => {
    const [, folder] = /^src\/views\/([a-z]+)\/\w+Entr(?:y|ies)\.ts$/.exec(path) ?? [];
    const names = [...text.matchAll(/^ {2}name: "([a-z]+)"/gm)];
    return folder === undefined ? [] : names.map(([, name = ""]) => [name, folder] as const);
  });
  return new Map(named);
}

/** Where a file names a view that it should look up: `src/app/page.tsx:3 names the view "matrix"`. */
export function viewNameFaults({ path, text }: SourceFile, folders: ReadonlyMap<string, string>): string[] {
  return [...folders].flatMap(([name, folder]) => {
    if (path.startsWith(`src/views/${folder}/`)) return [];
    return text
      .split("\n")
      .flatMap((line, at) => (namesView(line, name) ? [`${path}:${at + 1} names the view "${name}"`] : []));
  });
}

/** Words that name other things too, so that they name a view only where a view is spoken of. */
const OTHER_THINGS = ["network", "alignment", "propositions", "sides"];
/** A comment, a class of a style sheet, or a part of a type. */
const HARMLESS = /^\s*(?:\/?\*|\/\/).*|className="[^"]*"|\["[a-z]+"\]/g;

function namesView(line: string, name: string): boolean {
  const said = line.replaceAll(HARMLESS, "");
  const spoken = new RegExp(String.raw`view(?:\(\w*\))?(?:\s*(?:[=!]==|:)\s*["']|=["']?)${name}\b`, "i");
  return spoken.test(said) || (!OTHER_THINGS.includes(name) && said.includes(`"${name}"`));
}
