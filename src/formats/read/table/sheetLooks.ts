import { type XmlElement, elementsIn, xmlTree } from "../xml/xmlTree.ts";

/** What a sheet shows that its cells do not tell. Rows and columns are counted from 1. */
export interface SheetLook {
  /** Cells that are shown as one with those below them. */
  readonly merged: readonly Merged[];
  readonly hiddenRows: ReadonlySet<number>;
  /** From the first to the last of columns beside each other. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

/** A cell that reaches down over others: its column, its own row, and the last that it covers. */
export interface Merged {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** How the sheets of an unpacked workbook look, by their names. Source: ECMA-376, part 1, 18.3.1.13, 18.3.1.55 and 18.3.1.73. */
export function sheetLooks(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, SheetLook> {
  const told = (path: string): XmlElement | null => {
    const bytes = parts[path];
    return bytes === undefined ? null : xmlTree(new TextDecoder().decode(bytes));
  };
  const [book, links] = [told("xl/workbook.xml"), told("xl/_rels/workbook.xml.rels")];
  if (book === null || links === null) return new Map();
  const paths = new Map(
    elementsIn(links, "Relationship").map(({ attributes: { Id, Target = "" } }) => [Id, pathOf(Target)]),
  );
  return new Map(
    elementsIn(book, "sheet").flatMap(({ attributes: { name = "", id } }) => {
      const bytes = parts[paths.get(id) ?? ""];
      return bytes === undefined ? [] : [[name, sheetLook(new TextDecoder().decode(bytes))] as const];
    }),
  );
}

function pathOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Looked for in the text as it is, which may be too much for a tree. No cell has a sign that begins an element. */
function sheetLook(text: string): SheetLook {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([element]) => element);
  const hiddenRows = found(/<(?:\w+:)?row\s[^>]*\bhidden="(?:1|true)"[^>]*>/g);
  const hiddenColumns = found(/<(?:\w+:)?col\s[^>]*\bhidden="(?:1|true)"[^>]*>/g);
  return {
    merged: found(/<(?:\w+:)?mergeCell\s[^>]*>/g).flatMap(mergedIn),
    hiddenRows: new Set(hiddenRows.map((row) => numberIn(row, "r"))),
    hiddenColumns: hiddenColumns.map((column) => [numberIn(column, "min"), numberIn(column, "max")]),
  };
}

function numberIn(element: string, attribute: string): number {
  return Number(new RegExp(`\\s${attribute}="(\\d+)"`).exec(element)?.[1] ?? 0);
}

function mergedIn(element: string): readonly Merged[] {
  const [, letters = "", top = "", bottom = ""] =
    /\sref="([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)"/.exec(element) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(bottom) > Number(top) ? [{ column, top: Number(top), bottom: Number(bottom) }] : [];
}
