import { isolated } from "../../../i18n/grammar/isolated.ts";
import type { CircleMark, Colour, GroupMark, Mark, PathMark, RectMark, TextMark } from "./mark.ts";

/** A canvas, and what colours and families of letters are on the page that it is part of. */
export interface Canvas {
  readonly context: CanvasRenderingContext2D;
  readonly colour: (colour: Colour) => string;
  readonly family: (family: "sans" | "serif") => string;
}

/** Paints marks on a canvas, as they are drawn on the page. */
export function paintMarks(canvas: Canvas, marks: readonly Mark[], opacity = 1): void {
  for (const mark of marks) {
    const alpha = opacity * (mark.opacity ?? 1);
    canvas.context.globalAlpha = alpha;
    if (mark.kind === "group") paintGroup(canvas, mark, alpha);
    else if (mark.kind === "text") paintText(canvas, mark, alpha);
    else paintFigure(canvas, mark);
  }
}

function paintGroup(canvas: Canvas, { x = 0, y = 0, turn = 0, scale = 1, marks }: GroupMark, alpha: number) {
  const { context } = canvas;
  context.save();
  context.translate(x, y);
  context.rotate((turn * Math.PI) / 180);
  context.scale(scale, scale);
  paintMarks(canvas, marks, alpha);
  context.restore();
}

/** At its place, where it has one of its own. */
function paintFigure(canvas: Canvas, mark: PathMark | RectMark | CircleMark): void {
  const { x, y } = (mark.kind === "path" && mark.at) || { x: 0, y: 0 };
  canvas.context.translate(x, y);
  paintOutline(canvas, mark);
  canvas.context.translate(-x, -y);
}

function paintOutline({ context, colour }: Canvas, mark: PathMark | RectMark | CircleMark): void {
  const outline = outlineOf(mark);
  if (mark.fill !== undefined) {
    context.fillStyle = colour(mark.fill);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(outline);
  }
  if (mark.stroke === undefined) return;
  context.strokeStyle = colour(mark.stroke);
  context.lineWidth = mark.strokeWidth ?? 1;
  context.lineJoin = mark.isRound === true ? "round" : "miter";
  context.lineCap = mark.isDotted === true ? "round" : "butt";
  context.setLineDash([...(mark.dashes ?? [])]);
  context.stroke(outline);
}

function outlineOf(mark: PathMark | RectMark | CircleMark): Path2D {
  if (mark.kind === "path") return new Path2D(mark.path);
  const outline = new Path2D();
  const { x, y } = mark;
  if (mark.kind === "rect") outline.roundRect(x, y, mark.width, mark.height, mark.corner ?? 0);
  else outline.arc(x, y, mark.radius, 0, 2 * Math.PI);
  return outline;
}

function paintText({ context, colour, family }: Canvas, mark: TextMark, alpha: number): void {
  const slant = mark.isItalic === true ? "italic" : "normal";
  context.font = `${slant} ${mark.weight ?? 400} ${mark.size}px ${family(mark.family ?? "sans")}`;
  context.textAlign = mark.anchor === "middle" ? "center" : (mark.anchor ?? "start");
  context.lineJoin = "round";
  context.setLineDash([]);
  for (const { text: written, x, y } of mark.lines) {
    const text = isolated(written);
    if (mark.halo !== undefined) {
      context.globalAlpha = alpha;
      context.strokeStyle = colour("paper");
      context.lineWidth = mark.halo;
      context.strokeText(text, x, y);
    }
    context.globalAlpha = alpha * (mark.fade ?? 1);
    context.fillStyle = colour(mark.fill);
    context.fillText(text, x, y);
  }
}
