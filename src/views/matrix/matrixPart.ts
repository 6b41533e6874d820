import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { AxisEnd, AxisEnds } from "../../network/axis/axisEnds.ts";
import { positionCount } from "../../network/axis/matrixSummary.ts";
import { axisEndForms, axisEndWords } from "../marks/axisEndWords.ts";
import { cutShort } from "../marks/cutShort.ts";
import { smallSymbol } from "../marks/nodeLook.ts";
import {
  type GroupMark,
  type Mark,
  type PicturePart,
  type Type,
  movedTo,
  textLine,
} from "../marks/paint/mark.ts";
import { textWidth } from "../marks/textWidth.ts";
import { wrapWords } from "../marks/wrapText.ts";
import { CELL, cellMarks } from "./cellMarks.ts";
import { type DrawnRow, drawnRows, rowsAtOnce } from "./rows/drawnRows.ts";
import { type Beside, SOFT, matrixFoot } from "./matrixFoot.ts";
import { areAlike, sharedName } from "./matrixNames.ts";
import type { MatrixRow } from "./rows/matrixRows.ts";
import type { MatrixColumn, MatrixScene } from "./matrixScene.ts";
import { HEAD_SIZE, LONGEST_HEAD, SLANT, slantedHead } from "./slantedHead.ts";

const EDGE = 34;
const END_LINE = 18;
const NAME_SIZE = 12;
/** Of several who share a row. */
const LONGEST_NAME = 220;
const END_LEADING = 14;
const HEADING: Type = { size: NAME_SIZE, fill: "ink", weight: 600 };
const END: Type = { ...SOFT, family: "serif", isItalic: true, halo: 3.5 };

/** What is said around the cells of a matrix. */
export interface MatrixSaid {
  readonly ends: AxisEnds;
  readonly language: Words;
}

/** A matrix with its heads, rows, cells, sums and themes, and the room that it takes. */
export function matrixPart(scene: MatrixScene, { ends, language }: MatrixSaid): PicturePart {
  const { columns } = scene;
  const { edge } = language.of(matrixWords);
  const rows = placedRows(scene);
  const names = nameWidth(scene, language);
  const heads = [...columns.map(({ node }) => node.proposition.label), edge.statements, edge.propositions];
  const { height: headHeight, overhang } = slantedHead(heads, CELL.width);
  const cells = names + columns.length * CELL.width;
  const bodyTop = headHeight + END_LINE;
  const footTop = bodyTop + rows.height;
  const width = cells + 2 * EDGE + Math.max(0, overhang);
  const nameEnd = (arrow: string, end: AxisEnd, place: EndPlace) => {
    const name = matrixEndName(end, language);
    return name === "" ? [] : endMark(`${arrow} ${name}`, place);
  };
  const foot = matrixFoot(scene, { names, language });
  return {
    width,
    height: footTop + END_LINE + foot.height,
    marks: [
      ...heads.map((head, at) => ({
        ...headMarks(head, { x: names + (at + 0.5) * CELL.width, y: headHeight }),
        ...idOf(columns[at]),
      })),
      nameEnd("↑", ends.start, { last: bodyTop - 6, widest: names - 8 }),
      ...rows.placed.flatMap((row) =>
        rowMarks(row, bodyTop + row.y, { names, language, headings: scene.headings }),
      ),
      themeStarts(columns, { x: names, top: bodyTop, bottom: footTop }),
      nameEnd("↓", ends.end, { last: footTop + 14, widest: width }),
      movedTo(0, footTop + END_LINE, ...foot.marks),
    ].flat(),
  };
}

interface PlacedRow extends DrawnRow {
  readonly y: number;
}

/** As many rows as are drawn at a time, with a line of words for those between, and one for a heading. */
function placedRows({ rows, columns }: MatrixScene): {
  readonly placed: readonly PlacedRow[];
  readonly height: number;
} {
  let height = 0;
  const placed = drawnRows(rows, rowsAtOnce(columns.length)).map((drawn) => {
    const said = Number(drawn.leftOut > 0) + Number(drawn.startsHeading);
    const y = height + said * CELL.height;
    height = y + CELL.height;
    return { ...drawn, y };
  });
  return { placed, height };
}

/** What is said at an end of the axis, by its label, and by whom. */
export function matrixEndName(end: AxisEnd, language: Words): string {
  return axisEndForms(axisEndWords(end, language.of(baseWords)))[1] ?? "";
}

interface EndPlace {
  /** The baseline of its last line. */
  readonly last: number;
  readonly widest: number;
}

/** Above the names of actors, on as many lines as keep it off the heads beside it. */
function endMark(text: string, { last, widest }: EndPlace): Mark {
  const lines = wrapWords(text, END.size, widest);
  const y = (at: number) => last - (lines.length - 1 - at) * END_LEADING;
  return { kind: "text", lines: lines.map((line, at) => ({ text: line, x: 0, y: y(at) })), ...END };
}

function nameWidth({ rows, themes }: MatrixScene, language: Words): number {
  const texts = [
    ...rows.map((row) => nameOf(row, language)),
    ...themes.map(({ title }) => title),
    language.of(matrixWords).edge.actors,
  ];
  return Math.max(0, ...texts.map((text) => textWidth(text, NAME_SIZE))) + 30;
}

function nameOf(row: MatrixRow, language: Words): string {
  const { actor } = row.node;
  return row.actors.length > 1
    ? cutShort(sharedName(row, language.of(matrixWords)), fitsName)
    : (actor.label ?? actor.name);
}

const fitsName = (name: string) => textWidth(name, NAME_SIZE) <= LONGEST_NAME;

function headMarks(head: string, { x, y }: { readonly x: number; readonly y: number }): GroupMark {
  const words = textLine(cutShort(head, fitsHead), 0, 0, { size: HEAD_SIZE, fill: "ink" });
  return { kind: "group", x: x + 4, y: y + END_LINE - 6, turn: -SLANT, marks: [words] };
}

/** Every head of a proposition says which it is; those of the sums are of none. */
function idOf(column: MatrixColumn | undefined): Pick<GroupMark, "id"> {
  return column === undefined ? {} : { id: column.node.id };
}

const fitsHead = (head: string) => textWidth(head, HEAD_SIZE) <= LONGEST_HEAD;

function rowMarks(
  { row, leftOut, startsHeading }: PlacedRow,
  y: number,
  { names, language, headings }: Beside & Pick<MatrixScene, "headings">,
): readonly Mark[] {
  const { actor, id, statements } = row.node;
  const cells = row.cells.map((link, at) => ({
    ...movedTo(names + at * CELL.width, 0, ...cellMarks(link, language.grammar)),
    ...(link === null ? {} : { id: link.id, ends: { source: link.source, target: link.target } }),
  }));
  const edge: Type = { ...SOFT, anchor: "end" };
  const end = names + row.cells.length * CELL.width;
  const base = CELL.height / 2 + 4.2;
  const { number } = language.grammar;
  const between = language.of(matrixWords).leftOut({ count: leftOut });
  const heading = startsHeading && row.heading !== null ? headings[row.heading] : undefined;
  const above = y - (heading === undefined ? 1 : 2) * CELL.height + base;
  return [
    ...(leftOut > 0 ? [textLine(between, 20, above, SOFT)] : []),
    ...(heading === undefined ? [] : [textLine(heading.title, 0, y - CELL.height + base, HEADING)]),
    {
      ...movedTo(
        0,
        y,
        ...(areAlike(row.actors)
          ? [movedTo(8, CELL.height / 2, smallSymbol(row.node.ofKind.shape, actor.named))]
          : []),
        textLine(nameOf(row, language), 20, base, { size: NAME_SIZE, fill: "ink" }),
        ...cells,
        textLine(number(statements), end + EDGE - 10, base, edge),
        textLine(number(positionCount(row.node)), end + 2 * EDGE - 10, base, edge),
      ),
      id,
    },
  ];
}

/** A line where another theme begins. */
function themeStarts(
  columns: readonly MatrixColumn[],
  { x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number },
): readonly Mark[] {
  return columns.flatMap(({ startsTheme }, at): Mark[] =>
    startsTheme
      ? [{ kind: "path", path: `M${x + at * CELL.width - 0.5} ${top}V${bottom}`, stroke: "rule-strong" }]
      : [],
  );
}
