import type { Rolldown } from "vite";

/** The style sheets of a piece of the build, and where they are needed before the piece is loaded. */
export interface SheetsOf {
  readonly module: RegExp;
  readonly media: string;
}

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } };

/**
 * What asks for the style sheets of the piece that a module is in.
 * @throws if it is in none.
 */
export function sheetLink(bundle: Rolldown.OutputBundle, { module, media }: SheetsOf): string {
  const outputs = Object.values(bundle).filter((output) => output.type === "chunk") as readonly Chunk[];
  const chunk = outputs.find(({ moduleIds }) => moduleIds.some((id) => module.test(id)));
  if (chunk === undefined) throw new Error(`No piece of the build has ${module}.`);
  const needed = [
    chunk,
    ...outputs.filter(({ fileName, isEntry }) => !isEntry && chunk.imports.includes(fileName)),
  ];
  const files = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [...new Set(files)]
    .map((file) => `    <link rel="stylesheet" media="${media}" href="./${file}">\n`)
    .join("");
}
