import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STANCES } from "../../src/case/statement.ts";
import { ciede2000 } from "./ciede2000.ts";
import { type Colour, VISIONS, contrast, labOf, parseColour, seenBy } from "./colour.ts";

const css = readFileSync("src/ui/tokens.css", "utf8");
const themes = ["light", "dark"] as const;

/** The colour that a token has in a theme, as `light-dark(#rrggbb, #rrggbb)` gives it. */
function token(name: string, theme: (typeof themes)[number]): Colour {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css) ?? [];
  return parseColour((theme === "light" ? light : dark) ?? `--${name}`);
}

const pairs = STANCES.flatMap((left, at) => STANCES.slice(at + 1).map((right) => [left, right] as const));

describe.each(themes)("the colours of the %s theme", (theme) => {
  test.each(
    [...STANCES, "rule-strong"].flatMap((name) => [
      [name, "paper"] as const,
      [name, "paper-raised"] as const,
    ]),
  )("let a line or sign in %s stand out from %s", (name, ground) => {
    expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  test.each(
    ["ink", "ink-soft", "support", "oppose"].flatMap((name) =>
      ["paper", "paper-raised"].map((ground) => [name, ground] as const),
    ),
  )("let text in %s be read on %s", (name, ground) => {
    expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test("let text be read on sunken paper and where a match is marked", () => {
    for (const ground of ["paper-sunken", "mark"])
      expect(contrast(token("ink", theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(VISIONS.flatMap((vision) => pairs.map(([left, right]) => [left, right, vision] as const)))(
    "tell %s from %s with %s vision",
    (left, right, vision) => {
      const [one, other] = [left, right].map((name) => labOf(seenBy(vision, token(name, theme))));
      expect(ciede2000(one!, other!)).toBeGreaterThanOrEqual(15);
    },
  );
});

describe("the measures of colour", () => {
  test("contrast is that of WCAG: 21 for black on white, 1 for a colour on itself", () => {
    const [black, white, grey] = ["#000000", "#ffffff", "#777777"].map(parseColour);
    expect(contrast(black!, white!)).toBeCloseTo(21);
    expect(contrast(white!, grey!)).toBeCloseTo(4.48, 2);
    expect(contrast(grey!, grey!)).toBe(1);
  });

  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)("difference is that of the published test data: %j and %j", (left, right, difference) => {
    expect(ciede2000(left, right)).toBeCloseTo(difference, 4);
    expect(ciede2000(right, left)).toBeCloseTo(difference, 4);
  });

  test("greys stay grey to every eye, while red and green come nearer to each other", () => {
    const grey = parseColour("#808080");
    for (const vision of VISIONS)
      expect(ciede2000(labOf(seenBy(vision, grey)), labOf(grey))).toBeLessThan(0.5);
    const [red, green] = [parseColour("#c04040"), parseColour("#40a040")];
    const apart = (vision: (typeof VISIONS)[number]) =>
      ciede2000(labOf(seenBy(vision, red)), labOf(seenBy(vision, green)));
    expect(apart("deuteranopia")).toBeLessThan(apart("normal") / 2);
  });
});
