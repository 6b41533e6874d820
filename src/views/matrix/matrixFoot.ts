import { themeOf } from "../../case/proposition.ts";
import type { Grammar } from "../../i18n/grammar/grammar.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import { type Mark, type PicturePart, type Type, movedTo, textLine } from "../marks/paint/mark.ts";
import { CELL } from "./cellMarks.ts";
import type { MatrixColumn, MatrixScene } from "./matrixScene.ts";

const BAR = 28;
export const SOFT = { size: 12, fill: "ink-soft" } as const;

/** How wide the names beside the cells are, and in which words they are. */
export interface Beside {
  readonly names: number;
  readonly language: Words;
}

/** Under the cells of a saved matrix: how many speak on each proposition with which stance, and to which theme it belongs. */
export function matrixFoot({ columns, themes }: MatrixScene, { names, language }: Beside): PicturePart {
  const totals = columns.map((column, at) =>
    movedTo(names + at * CELL.width, 0, ...totalMarks(column, language.grammar)),
  );
  const themed = themes.flatMap(({ id, title }, at) => {
    const y = 16 + BAR + 12 + at * 17;
    const belongs = columns.map(({ node }, place): Mark => {
      const isOf = themeOf(node.proposition) === id;
      const height = isOf ? 5 : 1;
      const box = { x: names + place * CELL.width, y: y - height / 2, width: CELL.width, height };
      return { kind: "rect", ...box, fill: isOf ? "ink-soft" : "rule" };
    });
    const type: Type = { ...SOFT, family: "serif", isItalic: true, anchor: "end" };
    return [textLine(title || language.of(baseWords).words.noTheme, names - 10, y + 4, type), ...belongs];
  });
  const label = textLine(language.of(matrixWords).edge.actors, names - 10, 12, { ...SOFT, anchor: "end" });
  return {
    width: 0,
    height: 16 + BAR + 6 + themes.length * 17 + 4,
    marks: [label, ...totals, ...themed],
  };
}

function totalMarks({ actors, shares }: MatrixColumn, grammar: Grammar): readonly Mark[] {
  let y = 16;
  const bar = shares.map(({ stance, share }): Mark => {
    const box = { x: CELL.width * 0.28, y, width: CELL.width * 0.44, height: share * BAR };
    y += box.height;
    return { kind: "rect", stance, ...box, fill: stance };
  });
  const number = textLine(grammar.number(actors), (CELL.width - 1) / 2, 12, { ...SOFT, anchor: "middle" });
  return [number, ...bar];
}
