import type { Colour } from "../../../../src/views/marks/paint/mark.ts";
import { PICTURE_COLOURS } from "../../../../src/views/picture/pictureColours.ts";

/** What an eye sees of one element: where it is, its outline or words, and how they are drawn. */
export interface DrawnFigure {
  readonly outline: string;
  readonly place: string;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: string;
  readonly dashes: string;
  /** Its own and that of all around it. */
  readonly opacity: number;
}

const FIGURES: ReadonlySet<string> = new Set(["path", "rect", "circle", "text"]);

/** The figures of an SVG element in the order of painting; colours as in the light theme. */
export function drawnFigures(root: Element): readonly DrawnFigure[] {
  const figures = [...root.querySelectorAll("*")].filter(({ tagName }) => FIGURES.has(tagName));
  return figures.filter((figure) => !isUnseen(figure)).map(drawnFigure);
}

/** What only takes clicks, and words that have no room. */
function isUnseen(figure: Element): boolean {
  return /__target/.test(figure.getAttribute("class") ?? "") || figure.hasAttribute("data-crowded");
}

function drawnFigure(figure: Element): DrawnFigure {
  const value = (name: string) => figure.getAttribute(name) ?? "";
  return {
    outline: ["d", "x", "y", "width", "height", "rx", "cx", "cy", "r"].map(value).join(" ") + wordsOf(figure),
    place: around(figure)
      .flatMap((one) => one.getAttribute("transform") ?? [])
      .join(" "),
    fill: written(value("fill")),
    stroke: written(value("stroke")),
    strokeWidth: value("stroke-width"),
    dashes: value("stroke-dasharray"),
    opacity: around(figure).reduce((product, one) => product * Number(one.getAttribute("opacity") ?? 1), 1),
  };
}

/** Its lines, each with its place, and how they are set. */
function wordsOf(figure: Element): string {
  if (figure.tagName !== "text") return "";
  const type = ["font-size", "font-weight", "font-style", "text-anchor"];
  const lines = [...figure.querySelectorAll("tspan")].map((line) => [
    line.getAttribute("x"),
    line.getAttribute("y"),
  ]);
  return JSON.stringify([figure.textContent, lines, type.map((name) => figure.getAttribute(name))]);
}

/** An element and its groups, outermost first. */
function around(figure: Element): readonly Element[] {
  const group = figure.parentElement?.closest("g") ?? null;
  return group === null ? [figure] : [...around(group), figure];
}

function written(colour: string): string {
  const name = /^var\(--(.*)\)$/.exec(colour)?.[1];
  return name === undefined ? colour : PICTURE_COLOURS.light[name as Colour];
}
