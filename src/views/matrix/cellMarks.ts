import type { Stance } from "../../case/statement.ts";
import type { Grammar } from "../../i18n/grammar/grammar.ts";
import type { LegendSign } from "../marks/legendSigns.ts";
import { type Mark, type Type, movedTo, textLine } from "../marks/paint/mark.ts";
import { toHundredths } from "../marks/paint/rounded.ts";
import { stanceSign } from "../marks/stanceSign.ts";
import { textWidth } from "../marks/textWidth.ts";
import type { MatrixRow } from "./rows/matrixRows.ts";

/** How large something is, in CSS pixels. */
export interface CellSize {
  readonly width: number;
  readonly height: number;
}

/** How large the cells of a matrix are in a picture. */
export const CELL: CellSize = { width: 34, height: 20 };
const SIGN = 9;
const SIGN_GAP = 1;
const NUMBER = 12;
/** Silence is hatched as `--silence` of `ui/tokens.css` is: lines so wide, so far apart from each other. */
const HATCHING = { strokeWidth: 0.8, apart: 4, opacity: 0.44 };

/** A cell: in the colour of its stance, with its sign and how many statements are behind it; hatched for silence. */
export function cellMarks(link: MatrixRow["cells"][number], grammar: Grammar): readonly Mark[] {
  if (link === null) return [hatching(groundOf(CELL))];
  return filledCell(link.stance, link.statements.length, grammar);
}

function filledCell(stance: Stance, statements: number, grammar: Grammar): readonly Mark[] {
  const ground = groundOf(CELL);
  const fill = stance === "mixed" ? "on-mixed" : "paper";
  const number = statements > 1 ? grammar.number(statements) : "";
  const type: Type = { size: NUMBER, fill };
  const wide = SIGN + (number === "" ? 0 : SIGN_GAP + textWidth(number, NUMBER));
  const x = (ground.width - wide) / 2;
  const y = ground.height / 2;
  return [
    { kind: "rect", stance, x: 0, y: 0, ...ground, fill: stance },
    stanceSign(stance, { x, y, size: SIGN, fill }),
    ...(number === "" ? [] : [textLine(number, x + SIGN + SIGN_GAP, y + NUMBER * 0.35, type)]),
  ];
}

/** The cells alone, each so wide and high, for where no number could be read. */
export function cellsAlone(rows: readonly MatrixRow[], size: CellSize): readonly Mark[] {
  const ground = groundOf(size);
  const sign = Math.min(ground.height - 3, ground.width / 2);
  return rows.flatMap(({ cells }, row) =>
    cells.map((link, column): Mark => {
      const place = [column * size.width, row * size.height] as const;
      if (link === null) return movedTo(...place, pale(ground));
      const { stance } = link;
      const fill = stance === "mixed" ? "on-mixed" : "paper";
      const at = { x: (ground.width - sign) / 2, y: ground.height / 2, size: sign, fill } as const;
      const filled = { kind: "rect", stance, x: 0, y: 0, ...ground, fill: stance } as const;
      return movedTo(...place, filled, stanceSign(stance, at));
    }),
  );
}

/** Silence where hatching would be too fine. */
function pale(ground: CellSize): Mark {
  return { kind: "rect", x: 0, y: 0, ...ground, fill: "rule", opacity: 0.22 };
}

/** Between cells the ground is seen. */
function groundOf({ width, height }: CellSize): CellSize {
  return { width: width - 1, height: height - 1 };
}

/** Silence, with lines that need no pattern, which some programs draw wrongly. */
function hatching({ width, height }: CellSize): Mark {
  const step = HATCHING.apart * Math.SQRT2;
  const strokes = Array.from({ length: Math.ceil((width + height) / step) }, (_, at) => {
    const from = (at + 0.5) * step;
    const start = [Math.max(0, from - height), Math.min(from, height)];
    const end = [Math.min(from, width), Math.max(0, from - width)];
    return `M${start.map(toHundredths).join(" ")}L${end.map(toHundredths).join(" ")}`;
  });
  const { strokeWidth, opacity } = HATCHING;
  return { kind: "path", path: strokes.join(""), stroke: "rule-strong", strokeWidth, opacity };
}

/** A cell of so many statements as a sign of a legend. */
export function cellSign(stance: Stance, statements: number, grammar: Grammar): LegendSign {
  return {
    ...groundOf(CELL),
    marks: [movedTo(0, -CELL.height / 2, ...filledCell(stance, statements, grammar))],
  };
}

/** The hatching of silence as a sign of a legend. */
export const SILENCE_SIGN: LegendSign = {
  ...groundOf(CELL),
  marks: [movedTo(0, -CELL.height / 2, hatching(groundOf(CELL)))],
};
