import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS } from "../../../src/views/marks/paint/mark.ts";
import { PICTURE_COLOURS } from "../../../src/views/picture/pictureColours.ts";

const tokens = readFileSync("src/ui/tokens.css", "utf8");

function pairOf(name: string): readonly [string | undefined, string | undefined] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return [light, dark];
}

test("pictures have the colours of the page, light and dark", () => {
  const names = COLOURS.filter((name) => name !== "on-mixed");
  expect(names).toHaveLength(14);
  for (const name of names)
    expect([name, PICTURE_COLOURS.light[name], PICTURE_COLOURS.dark[name]]).toEqual([name, ...pairOf(name)]);
});

test("every colour of a mark is a custom property of the page", () => {
  for (const name of COLOURS) expect(tokens).toContain(`--${name}: `);
});

test("what lies on violet is ink in the light and paper in the dark theme, as in the matrix", () => {
  expect(PICTURE_COLOURS.light["on-mixed"]).toBe(PICTURE_COLOURS.light.ink);
  expect(PICTURE_COLOURS.dark["on-mixed"]).toBe(PICTURE_COLOURS.dark.paper);
});
