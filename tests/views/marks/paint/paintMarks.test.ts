import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Mark } from "../../../../src/views/marks/paint/mark.ts";
import { type Canvas, paintMarks } from "../../../../src/views/marks/paint/paintMarks.ts";
import { sceneMarks } from "../../../../src/views/graph/sceneMarks.ts";
import { anyScene } from "../../anyScene.ts";

/** What a canvas is asked to stroke or to fill, and how it is set then. */
type Call = readonly [name: string, outline: string, look: string, alpha: string];

class FakePath {
  readonly steps: string[];
  constructor(data = "") {
    this.steps = data === "" ? [] : [data];
  }
  roundRect(...box: number[]) {
    this.steps.push(`rect ${box.join(" ")}`);
  }
  arc(...circle: number[]) {
    this.steps.push(`arc ${circle.slice(0, 3).join(" ")}`);
  }
}

beforeAll(() => void vi.stubGlobal("Path2D", FakePath));
afterAll(() => void vi.unstubAllGlobals());

interface Recording {
  readonly canvas: Canvas;
  readonly calls: Call[];
  /** Where 0,0 was at each call. */
  readonly places: (readonly [x: number, y: number])[];
}

/** A canvas that only writes down what is painted on it. */
function recordingCanvas(): Recording {
  const calls: Call[] = [];
  const places: (readonly [x: number, y: number])[] = [];
  const context = {
    globalAlpha: 1,
    strokeStyle: "",
    fillStyle: "",
    lineWidth: 1,
    dashes: [] as number[],
    at: [0, 0] as readonly [x: number, y: number],
    save: () => {},
    restore: () => {},
    translate: (x: number, y: number) => void (context.at = [context.at[0] + x, context.at[1] + y]),
    rotate: () => {},
    scale: () => {},
    setLineDash(dashes: number[]) {
      context.dashes = dashes;
    },
    stroke: ({ steps }: FakePath) => note("stroke", steps.join(""), strokeLook()),
    fill: ({ steps }: FakePath) => note("fill", steps.join(""), context.fillStyle),
    strokeText: (text: string) => note("stroke", text, `${context.strokeStyle} ${context.lineWidth}`),
    fillText: (text: string) => note("fill", text, context.fillStyle),
  };
  const strokeLook = () => `${context.strokeStyle} ${context.lineWidth} ${context.dashes.join(",")}`;
  const note = (name: string, outline: string, look: string) => {
    calls.push([name, outline, look, context.globalAlpha.toFixed(4)]);
    places.push(context.at);
  };
  const painted = context as unknown as CanvasRenderingContext2D;
  return {
    calls,
    places,
    canvas: { context: painted, colour: (colour) => colour, family: (family) => family },
  };
}

/** What a list of marks asks for, read off it without painting. */
function expectedCalls(mark: Mark, around = 1): readonly Call[] {
  const opacity = around * (mark.opacity ?? 1);
  const alpha = opacity.toFixed(4);
  switch (mark.kind) {
    case "group":
      return mark.marks.flatMap((one) => expectedCalls(one, opacity));
    case "text":
      return mark.lines.flatMap(({ text }): Call[] => [
        ...(mark.halo === undefined ? [] : [["stroke", text, `paper ${mark.halo}`, alpha] as const]),
        ["fill", text, mark.fill, alpha],
      ]);
    case "path":
    case "rect":
    case "circle": {
      const outline = outlineOf(mark);
      const line = `${mark.stroke} ${mark.strokeWidth ?? 1} ${(mark.dashes ?? []).join(",")}`;
      return [
        ...(mark.fill === undefined ? [] : [["fill", outline, mark.fill, alpha] as const]),
        ...(mark.stroke === undefined ? [] : [["stroke", outline, line, alpha] as const]),
      ];
    }
  }
}

function outlineOf(mark: Exclude<Mark, { kind: "group" | "text" }>): string {
  if (mark.kind === "path") return mark.path;
  if (mark.kind === "circle") return `arc ${mark.x} ${mark.y} ${mark.radius}`;
  return `rect ${mark.x} ${mark.y} ${mark.width} ${mark.height} ${mark.corner ?? 0}`;
}

test("on canvas every mark has the same outline, width, dashes, colour and opacity as elsewhere", () => {
  fc.assert(
    fc.property(anyScene, ({ scene }) => {
      const marks = sceneMarks(scene);
      const { canvas, calls } = recordingCanvas();
      paintMarks(canvas, marks);
      expect(calls).toEqual(marks.flatMap((mark) => expectedCalls(mark)));
    }),
    { numRuns: 60 },
  );
});

test("what lies in a group fades with it, and what follows does not", () => {
  const line = { kind: "path", path: "M0 0H9", stroke: "ink" } as const;
  const { canvas, calls } = recordingCanvas();
  paintMarks(canvas, [{ kind: "group", opacity: 0.5, marks: [{ ...line, opacity: 0.5 }] }, line]);
  expect(calls.map(([, , , alpha]) => alpha)).toEqual(["0.2500", "1.0000"]);
});

test("an outline with a place of its own is painted there, and what follows is not moved", () => {
  const line = { kind: "path", path: "M0 0H9", stroke: "ink" } as const;
  const { canvas, places } = recordingCanvas();
  paintMarks(canvas, [{ ...line, at: { x: 3, y: 4 } }, line]);
  expect(places).toEqual([
    [3, 4],
    [0, 0],
  ]);
});
