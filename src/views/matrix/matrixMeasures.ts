import type { MatrixScene } from "./matrixScene.ts";
import { HEAD_SIZE, LONGEST_HEAD, SLANT, slantedHead } from "./slantedHead.ts";
import { textWidth } from "../marks/textWidth.ts";

/** CSS pixels in a rem, by which the matrix grows with the reader's type. */
const REM = 16;
const LEAST_COLUMN = 18;
const EDGE = 28;
const NAME_SIZE = 12;
/** Over the names is the choice of the columns' order. */
const NARROWEST_NAME = 108;
const WIDEST_NAME = 200;
/** Some systems have wider letters than most. */
const WIDE_FONT = 1.07;
/** What a row's head holds beside the name: the sign of the kind, and air. */
const BESIDE_NAME = 24;
const DIGIT = 7;
/** Between the numbers of actors below two columns. */
const BETWEEN_TOTALS = 3;
/** Between these, a row is as high and a column as wide as so much room allows. */
const ROW = { least: 16, most: 30, room: 420 };
const COLUMN = { least: 31, most: 72, room: 760 };

/** The custom properties by which the style sheet lays out the matrix, from what its heads and cells have to hold. */
export function matrixMeasures(
  { rows, columns, most }: MatrixScene,
  edges: Readonly<Record<"statements" | "propositions", string>>,
): Readonly<Record<`--matrix-${string}`, string | number>> {
  const least = Math.max(LEAST_COLUMN + DIGIT * (String(most).length - 1), widthOfTotals(columns));
  const labels = columns.map(({ node }) => node.proposition.label);
  // The edges are wider than any column must be, so that this is the most that heads can reach beyond them.
  const head = slantedHead([...labels, edges.statements, edges.propositions], least);
  return {
    "--matrix-row": rem(within(ROW, rows.length)),
    "--matrix-most": rem(within(COLUMN, columns.length)),
    "--matrix-columns": columns.length,
    "--matrix-least": rem(least),
    "--matrix-rows": rows.length,
    "--matrix-names": rem(widestName(rows) + BESIDE_NAME),
    "--matrix-edge": rem(EDGE),
    "--matrix-head": rem(head.height),
    "--matrix-overhang": rem(head.overhang),
    "--matrix-longest": rem(LONGEST_HEAD),
    "--matrix-text": rem(HEAD_SIZE),
    "--matrix-slant": `-${SLANT}deg`,
  };
}

/** So wide are columns that nine of ten numbers below them stand apart; the few longer ones reach into the gaps. */
function widthOfTotals(columns: MatrixScene["columns"]): number {
  const digits = columns.map(({ actors }) => String(actors).length).toSorted((one, other) => one - other);
  return DIGIT * (digits[Math.floor(0.9 * digits.length)] ?? 1) + BETWEEN_TOTALS;
}

/** The width of the widest name before a row, within bounds. */
function widestName(rows: MatrixScene["rows"]): number {
  let widest = NARROWEST_NAME;
  for (const { node, actors } of rows) {
    if (widest === WIDEST_NAME) break;
    const name = node.actor.label ?? node.actor.name;
    const width = actors.length > 1 ? WIDEST_NAME : textWidth(name, NAME_SIZE) * WIDE_FONT;
    widest = Math.min(Math.max(widest, width), WIDEST_NAME);
  }
  return widest;
}

function within({ least, most, room }: typeof ROW, count: number): number {
  return Math.min(Math.max(Math.floor(room / count), least), most);
}

function rem(pixels: number): string {
  return `${pixels / REM}rem`;
}
