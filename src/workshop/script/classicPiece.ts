import type { Rolldown } from "vite";

/** A dynamic import as it comes out of a build for CommonJS, minified or not. */
const LOAD =
  /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*(?:\/\*[^*]*\*\/\s*)?require\(["'`](\.\/[^"'`]+)["'`]\)\)/g;

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } };

/** The scripts of a build, by name. All of them and their style sheets lie in one folder. */
export type Chunks = ReadonlyMap<string, Chunk>;

/**
 * A CommonJS chunk as a classic script: one that runs when the runtime (`loader/pieces.ts`) is asked for it, and that asks
 * the runtime for the pieces it loads. The entry begins with the runtime and runs at once.
 * @throws if it loads a chunk in a way that is not known here, or if the entry needs another chunk before it can run.
 */
export function classicPiece(chunk: Chunk, chunks: Chunks, runtime: string): string {
  const file = pieceName(chunk.fileName);
  if (chunk.isEntry && chunk.imports.length > 0)
    throw new Error(`${file} would wait for ${chunk.imports.map(pieceName).join(", ")}, which nobody loads.`);
  const asked = new Set<string>();
  const code = chunk.code.trim().replaceAll(LOAD, (_, other: string) => {
    asked.add(other);
    return `standpoint.load(${JSON.stringify(piecesOf(other, chunks))})`;
  });
  const missed = chunk.dynamicImports.map(pieceName).filter((other) => !asked.has(other));
  if (missed.length > 0) throw new Error(`${file} loads ${missed.join(", ")} in an unknown way.`);
  const name = JSON.stringify(file);
  const piece = `standpoint.define(${name},function(exports,require){${code}\n});\n`;
  return chunk.isEntry ? `${runtime.trim()}\n${piece}standpoint.begin(${name});\n` : piece;
}

/** What a chunk needs that the entry does not bring: style sheets, other chunks, itself last. */
function piecesOf(piece: string, chunks: Chunks): readonly string[] {
  const needed = neededBy(piece, chunks);
  const sheets = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [...new Set([...sheets, ...needed.map(({ fileName }) => fileName)])].map(pieceName);
}

function neededBy(piece: string, chunks: Chunks): readonly Chunk[] {
  const chunk = [...chunks.values()].find(({ fileName }) => pieceName(fileName) === piece);
  if (chunk === undefined) throw new Error(`There is no chunk ${piece}.`);
  if (chunk.isEntry) return [];
  return [...chunk.imports.flatMap((file) => neededBy(pieceName(file), chunks)), chunk];
}

/** How a piece is named by another that lies beside it. */
export function pieceName(fileName: string): string {
  return `./${fileName.replace(/^.*\//, "")}`;
}
