import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PICTURE_COLOURS, type PictureColours } from "../../../src/views/picture/pictureColours.ts";

const tokens = readFileSync("src/ui/tokens.css", "utf8");

function pairOf(name: string): readonly [string | undefined, string | undefined] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return [light, dark];
}

test("pictures have the colours of the page, light and dark", () => {
  const names = (Object.keys(PICTURE_COLOURS.light) as (keyof PictureColours)[]).filter(
    (name) => name !== "onMixed",
  );
  expect(names).toHaveLength(10);
  for (const name of names) {
    const token = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect([name, PICTURE_COLOURS.light[name], PICTURE_COLOURS.dark[name]]).toEqual([name, ...pairOf(token)]);
  }
});

test("what lies on violet is ink in the light and paper in the dark theme, as in the matrix", () => {
  expect(PICTURE_COLOURS.light.onMixed).toBe(PICTURE_COLOURS.light.ink);
  expect(PICTURE_COLOURS.dark.onMixed).toBe(PICTURE_COLOURS.dark.paper);
});
