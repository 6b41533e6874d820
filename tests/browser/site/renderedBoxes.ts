import type { Page } from "playwright-core";
import { network } from "./theApp.ts";

/** A part of the picture as the browser draws it. */
export interface Rendered {
  /** The node that it belongs to. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  /** Of a text, in CSS pixels; of a symbol, without end. */
  readonly size: number;
}

/** The boxes of all lines of labels, symbols and plates as the browser draws them, in the fonts that it has. */
export const renderedBoxes = (page: Page): Promise<readonly Rendered[]> =>
  network(page).evaluate((picture) =>
    [...picture.querySelectorAll(".node-mark__label, .node-mark__shape, .node-mark__plate")]
      .filter((part) => part.checkVisibility())
      .flatMap((part) => {
        const lines = [...part.querySelectorAll("tspan")];
        return lines.length === 0 ? [part] : lines;
      })
      .map((part) => {
        const { x, y, right, bottom } = part.getBoundingClientRect();
        const scale = (part as SVGGraphicsElement).getScreenCTM()?.a ?? 1;
        const size = Number.parseFloat(getComputedStyle(part).fontSize) * scale;
        const isText = part.matches("text, tspan");
        const node = part.closest("[data-node]")?.getAttribute("data-node") ?? "";
        return { name: node, x, y, right, bottom, size: isText ? size : Number.POSITIVE_INFINITY };
      }),
  );

/** How far a label's line box may reach into another: ascenders and descenders leave so much free. */
const SLACK = 1.5;

const overlaps = (left: Rendered, right: Rendered) =>
  Math.min(left.right, right.right) - Math.max(left.x, right.x) > SLACK &&
  Math.min(left.bottom, right.bottom) - Math.max(left.y, right.y) > SLACK;

/** Which nodes lie on which. */
export const overlapping = (boxes: readonly Rendered[]): readonly string[] =>
  boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => other.name !== one.name && overlaps(one, other))
      .map((other) => `${one.name} on ${other.name}`),
  );

/** What the edge of the picture cuts off. */
export const cutOff = async (page: Page, boxes: readonly Rendered[]): Promise<readonly Rendered[]> => {
  const frame = await network(page).boundingBox();
  const drawing = network(page).locator("svg").first();
  const isScrolled = await drawing.evaluate((svg) => svg.closest("[data-scrolled]") !== null);
  // A picture too low for its names scrolls within its frame.
  const down = isScrolled ? await drawing.boundingBox() : frame;
  if (frame === null || down === null) throw new Error("There is no picture.");
  return boxes.filter(
    ({ x, y, right, bottom }) =>
      x < frame.x || y < down.y || right > frame.x + frame.width || bottom > down.y + down.height,
  );
};

/** Where each node stands in the picture, to the pixel. */
export const nodePlaces = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  await network(page).getByRole("button").first().waitFor();
  return network(page).evaluate((picture) =>
    Object.fromEntries(
      [...picture.querySelectorAll("[data-node]")].map((mark) => [
        mark.getAttribute("data-node") ?? "",
        (mark.getAttribute("transform") ?? "").replaceAll(/\.\d+/g, ""),
      ]),
    ),
  );
};
