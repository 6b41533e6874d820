import type { ZoomTransform } from "d3";
import type { Emphasis } from "./NodeMark.tsx";
import type { LinkLook } from "./linkDrawing.ts";
import type { LinkBatch } from "./linkBatches.ts";
import { LINK_DASHES } from "./linkDashes.ts";

const OPACITY: Readonly<Record<Emphasis, number>> = { faint: 0.06, plain: 0.5, strong: 1 };

interface Canvas {
  readonly context: CanvasRenderingContext2D;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for each CSS pixel. */
  readonly density: number;
  readonly colorOf: (look: LinkLook) => string;
}

/** Paints batches of links where the picture is panned and zoomed to. */
export function paintLinks(canvas: Canvas, batches: readonly LinkBatch[], { k, x, y }: ZoomTransform): void {
  const { context, width, height, density } = canvas;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(k * density, 0, 0, k * density, x * density, y * density);
  for (const batch of batches) {
    context.strokeStyle = canvas.colorOf(batch.look);
    context.globalAlpha = OPACITY[batch.emphasis];
    context.lineWidth = batch.width;
    context.setLineDash([...LINK_DASHES[batch.look]]);
    context.stroke(new Path2D(batch.path));
    context.fillStyle = context.strokeStyle;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(new Path2D(batch.heads));
  }
}
