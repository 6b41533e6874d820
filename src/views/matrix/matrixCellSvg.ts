import type { Grammar } from "../../i18n/grammar/grammar.ts";
import { stanceSign } from "../picture/legendSvg.ts";
import type { MatrixRow, MatrixScene } from "./matrixScene.ts";
import type { PictureColours } from "../picture/pictureColours.ts";
import { line } from "../picture/pictureType.ts";
import { movedTo, svgElement } from "../picture/svgText.ts";

/** How large the cells of a matrix are in a picture. */
export const CELL = { width: 34, height: 20 };
const STEP = 6;

/** The cells alone, each so wide and high, for where no name could be read. */
export function cellsSvg(
  { rows }: MatrixScene,
  size: { readonly width: number; readonly height: number },
  colours: PictureColours,
): string {
  return rows
    .flatMap(({ cells }, row) =>
      cells.map((link, column) => {
        const place = { x: column * size.width, y: row * size.height };
        const box = { ...place, width: size.width - 1, height: size.height - 1 };
        if (link === null) return svgElement("rect", { ...box, ...silent(colours) });
        const on = link.stance === "mixed" ? colours["on-mixed"] : colours.paper;
        const sign = Math.min(box.height - 3, box.width / 2);
        return (
          svgElement("rect", { ...box, fill: colours[link.stance] }) +
          movedTo(
            place.x + (box.width - sign) / 2,
            place.y + box.height / 2,
            stanceSign(link.stance, on, sign),
          )
        );
      }),
    )
    .join("");
}

/** A cell: in the colour of its stance, with its sign and how many statements are behind it; hatched for silence. */
export function cellSvg(
  link: MatrixRow["cells"][number],
  colours: PictureColours,
  { number }: Grammar,
): string {
  const box = { width: CELL.width - 1, height: CELL.height - 1 };
  if (link === null) return svgElement("rect", { ...box, ...silent(colours) }) + hatching(colours);
  const on = link.stance === "mixed" ? colours["on-mixed"] : colours.paper;
  const count = link.statements.length;
  const middle = { x: (CELL.width - 1) / 2, y: (CELL.height - 1) / 2 };
  const sign = movedTo(middle.x - (count > 1 ? 11 : 4.5), middle.y, stanceSign(link.stance, on, 9));
  const told = line(number(count), middle.x + 1.5, middle.y + 4.2, {
    size: 12,
    fill: on,
    weight: 600,
  });
  return svgElement("rect", { ...box, fill: colours[link.stance] }) + sign + (count > 1 ? told : "");
}

/** Silence is hatched, with lines that need no pattern, which some programs draw wrongly. */
function hatching({ "rule-strong": ruleStrong }: PictureColours): string {
  const [width, height] = [CELL.width - 1, CELL.height - 1];
  const strokes = Array.from({ length: Math.ceil((width + height) / STEP) }, (_, at) => {
    const from = (at + 0.5) * STEP;
    const start = { x: Math.max(0, from - height), y: Math.min(from, height) };
    const end = { x: Math.min(from, width), y: Math.max(0, from - width) };
    return `M${start.x} ${start.y}L${end.x} ${end.y}`;
  });
  return svgElement("path", {
    d: strokes.join(""),
    stroke: ruleStrong,
    "stroke-opacity": 0.4,
    "stroke-width": 0.7,
    fill: "none",
  });
}

function silent({ rule }: PictureColours) {
  return { fill: rule, "fill-opacity": 0.22 };
}

/** The hatching of silence as a sign of a legend. */
export function silenceSign(colours: PictureColours): string {
  const box = { width: CELL.width - 1, height: CELL.height - 1 };
  return movedTo(0, -CELL.height / 2, svgElement("rect", { ...box, ...silent(colours) }), hatching(colours));
}
