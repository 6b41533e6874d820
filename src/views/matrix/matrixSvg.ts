import type { Grammar } from "../../i18n/grammar/grammar.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import type { Words } from "../../i18n/words.ts";
import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import { positionCount } from "../../network/axis/matrixSummary.ts";
import { CELL, cellSvg } from "./matrixCellSvg.ts";
import type { MatrixColumn, MatrixRow, MatrixScene } from "./matrixScene.ts";
import { smallSymbol } from "../marks/nodeLook.ts";
import { svgText } from "../marks/paint/svgText.ts";
import type { PictureColours } from "../picture/pictureColours.ts";
import type { PicturePart } from "../picture/pictureFrame.ts";
import { SERIF, line } from "../picture/pictureType.ts";
import { HEAD_SIZE, LONGEST_HEAD, SLANT, slantedHead } from "./slantedHead.ts";
import { movedTo, svgElement } from "../picture/svgText.ts";
import { textWidth } from "../marks/textWidth.ts";

const EDGE = 34;
const BAR = 28;
const END_LINE = 18;
const NAME_SIZE = 12.5;

/** What is said around the cells of a matrix. */
export interface MatrixSaid {
  readonly ends: AxisEnds;
  readonly language: Words;
}

/** The matrix as part of a picture that stands alone: heads, rows, cells, sums, themes. */
export function matrixSvg(
  scene: MatrixScene,
  { ends, language }: MatrixSaid,
  colours: PictureColours,
): PicturePart {
  const { rows, columns } = scene;
  const { edge, towards } = language.of(matrixWords);
  const names = nameWidth(scene, language);
  const heads = [...columns.map(({ node }) => node.proposition.label), edge.statements, edge.propositions];
  const { height: headHeight, overhang } = slantedHead(heads, CELL.width);
  const cells = names + columns.length * CELL.width;
  const bodyTop = headHeight + END_LINE;
  const footTop = bodyTop + rows.length * CELL.height;
  const nameEnd = (arrow: string, nodes: AxisEnds["start"], y: number) => {
    const all = nodes.map(({ actor }) => actor.label ?? actor.name);
    const type = { size: 12.5, fill: colours.inkSoft, family: SERIF, isItalic: true, halo: colours.paper };
    return all.length === 0 ? "" : line(`${arrow} ${towards({ names: all })}`, 0, y, type);
  };
  const foot = footSvg(scene, { names, language }, colours);
  return {
    width: cells + 2 * EDGE + Math.max(0, overhang),
    height: footTop + END_LINE + foot.height,
    content: [
      ...heads.map((head, at) =>
        headSvg(head, { x: names + (at + 0.5) * CELL.width, y: headHeight }, colours),
      ),
      nameEnd("↑", ends.start, bodyTop - 6),
      ...rows.map((row, at) =>
        movedTo(0, bodyTop + at * CELL.height, rowSvg(row, { names, language }, colours)),
      ),
      nameEnd("↓", ends.end, footTop + 14),
      movedTo(0, footTop + END_LINE, foot.content),
    ].join(""),
  };
}

interface Beside {
  readonly names: number;
  readonly language: Words;
}

function nameWidth({ rows, themes }: MatrixScene, language: Words): number {
  const texts = [
    ...rows.map(({ node }) => nameOf(node)),
    ...themes.map(({ title }) => title),
    language.of(matrixWords).edge.actors,
  ];
  return Math.max(0, ...texts.map((text) => textWidth(text, NAME_SIZE))) + 30;
}

function nameOf({ actor }: MatrixRow["node"]): string {
  return actor.label ?? actor.name;
}

function headSvg(
  head: string,
  { x, y }: { readonly x: number; readonly y: number },
  { ink }: PictureColours,
): string {
  const shown = cutShort(head);
  const text = line(shown, 0, 0, { size: HEAD_SIZE, fill: ink });
  return svgElement("g", { transform: `translate(${x + 4} ${y + END_LINE - 6}) rotate(-${SLANT})` }, text);
}

/** With an ellipsis where it is longer than a head may be. */
function cutShort(head: string): string {
  const letters = Array.from(head);
  const fits = (count: number) => textWidth(letters.slice(0, count).join(""), HEAD_SIZE) <= LONGEST_HEAD;
  if (fits(letters.length)) return head;
  const most = letters.findLastIndex((_, at) => fits(at + 1));
  return `${letters.slice(0, most).join("")}…`;
}

function rowSvg(row: MatrixRow, { names, language }: Beside, colours: PictureColours): string {
  const { actor } = row.node;
  const cells = row.cells.map((link, at) =>
    movedTo(names + at * CELL.width, 0, cellSvg(link, colours, language.grammar)),
  );
  const edge = { size: 12, fill: colours.inkSoft, anchor: "end" } as const;
  const end = names + row.cells.length * CELL.width;
  return [
    movedTo(8, CELL.height / 2, svgText([smallSymbol(actor)], colours)),
    line(nameOf(row.node), 20, CELL.height / 2 + 4.2, { size: NAME_SIZE, fill: colours.ink }),
    ...cells,
    line(language.grammar.number(row.node.statements), end + EDGE - 10, CELL.height / 2 + 4.2, edge),
    line(language.grammar.number(positionCount(row.node)), end + 2 * EDGE - 10, CELL.height / 2 + 4.2, edge),
  ].join("");
}

function footSvg(
  { columns, themes }: MatrixScene,
  { names, language }: Beside,
  colours: PictureColours,
): PicturePart {
  const soft = { size: 12, fill: colours.inkSoft };
  const totals = columns.map((column, at) =>
    movedTo(names + at * CELL.width, 0, totalSvg(column, colours, language.grammar)),
  );
  const themed = themes.map(({ id, title }, at) => {
    const y = 16 + BAR + 12 + at * 17;
    const belongs = columns.map(({ node }, place) => {
      const height = node.proposition.theme === id ? 5 : 1;
      const fill = height === 5 ? colours.inkSoft : colours.rule;
      return svgElement("rect", {
        x: names + place * CELL.width,
        y: y - height / 2,
        width: CELL.width,
        height,
        fill,
      });
    });
    const name = line(title, names - 10, y + 4, { ...soft, family: SERIF, isItalic: true, anchor: "end" });
    return name + belongs.join("");
  });
  const label = line(language.of(matrixWords).edge.actors, names - 10, 12, { ...soft, anchor: "end" });
  return {
    width: 0,
    height: 16 + BAR + 6 + themes.length * 17 + 4,
    content: [label, ...totals, ...themed].join(""),
  };
}

function totalSvg({ actors, shares }: MatrixColumn, colours: PictureColours, { number }: Grammar): string {
  let y = 16;
  const bar = shares.map(({ stance, share }) => {
    const part = svgElement("rect", {
      x: CELL.width * 0.28,
      y,
      width: CELL.width * 0.44,
      height: share * BAR,
      fill: colours[stance],
    });
    y += share * BAR;
    return part;
  });
  const type = { size: 12, fill: colours.inkSoft, anchor: "middle" } as const;
  return line(number(actors), (CELL.width - 1) / 2, 12, type) + bar.join("");
}
