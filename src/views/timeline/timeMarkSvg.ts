import { STANCES } from "../../case/statement.ts";
import type { DensityBar } from "./densityBars.ts";
import type { EventMark } from "./eventMarks.ts";
import { stanceSign } from "../picture/legendSvg.ts";
import { LINK_LINES } from "../marks/linkLook.ts";
import type { Stretch } from "../marks/packRows.ts";
import type { PictureColours } from "../picture/pictureColours.ts";
import { line as lineOfWords } from "../picture/pictureType.ts";
import { LABEL_SIZE, SIGN, SIGN_GAP, type StatementMark } from "./statementMarks.ts";
import { movedTo, svgElement } from "../picture/svgText.ts";
import type { TimelineMark } from "./timelineLane.ts";

/** How far below the top of a row the line of its days stands. */
const LINE = 16.5;
/** What lies outside of the chosen dates steps back. */
const OUTSIDE = 0.32;

/** A mark of a timeline in a picture that stands alone. */
export function timeMarkSvg(mark: TimelineMark, row: number, colours: PictureColours): string {
  switch (mark.kind) {
    case "event":
      return eventSvg(mark, colours);
    case "bar":
      return barSvg(mark, colours);
    case "statement":
      return statementSvg(mark, row, colours);
  }
}

function statementSvg(mark: StatementMark, row: number, colours: PictureColours): string {
  const { line, label, sign, isLabelBefore, y, isInside, statement } = mark;
  const colour = colours[statement.stance];
  const middle = y + (line === null ? row / 2 : 2 + SIGN / 2);
  const drawn =
    movedTo(sign, middle, stanceSign(statement.stance, colour, SIGN)) +
    (line === null
      ? ""
      : daysSvg(line, {
          isDay: mark.isDay,
          y: y + LINE,
          colour,
          width: 2.4,
          dashes: LINK_LINES[statement.stance].dashes,
        }));
  const type = {
    size: LABEL_SIZE,
    fill: isInside ? colours.ink : colours.inkSoft,
    halo: colours.paper,
    ...(isLabelBefore ? { anchor: "end" as const } : {}),
  };
  const at = isLabelBefore ? sign - SIGN_GAP : sign + SIGN + SIGN_GAP;
  const opacity = isInside ? undefined : OUTSIDE;
  return svgElement("g", { opacity }, drawn) + (label === "" ? "" : lineOfWords(label, at, y + 11.5, type));
}

function eventSvg({ flag, line, y, isDay, number }: EventMark, colours: PictureColours): string {
  const { "paper-raised": fill, ink } = colours;
  return [
    svgElement("rect", { x: flag - 9.5, y: y + 0.5, width: 19, height: 13, rx: 1, fill, stroke: ink }),
    lineOfWords(String(number), flag, y + 11.5, {
      size: LABEL_SIZE,
      fill: ink,
      weight: 600,
      anchor: "middle",
    }),
    line === null ? "" : daysSvg(line, { isDay, y: y + LINE, colour: ink, width: 1.4, dashes: [] }),
  ].join("");
}

interface Days {
  readonly isDay: boolean;
  readonly y: number;
  readonly colour: string;
  readonly width: number;
  readonly dashes: readonly number[];
}

/** A day as a dot, a stretch of time as a line between two ends. */
export function daysSvg({ start, end }: Stretch, { isDay, y, colour, width, dashes }: Days): string {
  if (isDay) return svgElement("circle", { cx: (start + end) / 2, cy: y, r: 3, fill: colour });
  const stroke = { stroke: colour, fill: "none" };
  const dashed = dashes.length === 0 ? undefined : dashes.join(" ");
  const ends = `M${start + 1} ${y - 2.5}v5M${end - 1} ${y - 2.5}v5`;
  return (
    svgElement("path", {
      ...stroke,
      d: `M${start + 1.5} ${y}H${end - 1.5}`,
      "stroke-width": width,
      "stroke-dasharray": dashed,
    }) + svgElement("path", { ...stroke, d: ends, "stroke-width": Math.min(width, 1.6) })
  );
}

function barSvg(bar: DensityBar, colours: PictureColours): string {
  const width = Math.max(bar.end - bar.start - 1, 1);
  const parts = STANCES.flatMap((stance) => bar.stances.filter((share) => share.stance === stance)).map(
    ({ stance, y, height }) => svgElement("rect", { x: bar.start, y, width, height, fill: colours[stance] }),
  );
  return svgElement("g", { opacity: bar.isInside ? undefined : OUTSIDE }, ...parts);
}
