import { describe, expect, test } from "vitest";
import { followsRoom, variedParts } from "../../../src/workshop/first/variedParts.ts";
import type { DrawnWindow } from "../../../src/workshop/first/windows.ts";

const app = (width: number, said: string) =>
  `<div class="network-chart spine"><div><div class="spine__said"><p>${said}</p></div></div>` +
  `<div class="network-chart__picture"><svg class="network-chart__svg spine__svg" width="${width}" height="400"><g></g></svg></div></div>` +
  '<section class="legend"><ul></ul></section>';
const from = (width: number, height = 0): DrawnWindow => ({
  from: { width, height },
  isNarrow: false,
  room: { width: width - 300, height: 400 },
});
const drawn = [
  { window: from(1000), app: app(700, "Some") },
  { window: from(1000, 800), app: app(700, "Every") },
  { window: from(1300), app: app(1000, "Every") },
];

describe("what is drawn for several windows", () => {
  const { markup, css } = variedParts(app(700, "Some"), drawn);

  test("holds each text once, with the windows that it is for", () => {
    const texts = [...markup.matchAll(/data-at="([^"]*)"><noscript[^>]*>(Some|Every)/g)].map(
      ([, at, text]) => [at, text],
    );
    expect(texts).toEqual([
      ["0", "Some"],
      ["1 2", "Every"],
    ]);
    expect(markup.match(/<ul>/g)).toHaveLength(1);
  });

  test("tells the script at which size a picture is drawn", () => {
    expect(markup.match(/data-drawn="[^"]*"/g)).toEqual([
      'data-drawn="spine 700 400"',
      'data-drawn="spine 1000 400"',
    ]);
  });

  test("tells what was asked for where a picture is as high as it needs, which may be more", () => {
    const narrow: DrawnWindow = {
      from: { width: 600, height: 0 },
      isNarrow: true,
      room: { width: 585, height: 0 },
    };
    const high = app(585, "Some").replace('height="400"', 'height="900"');
    expect(variedParts(high, [{ window: narrow, app: high }]).markup).toContain('data-drawn="spine 585 600"');
  });

  test("shows what was drawn for the last window that needs no more room", () => {
    const rules = css.split("\n").map((rule) => rule.slice(0, rule.indexOf("{")));
    expect(rules).toEqual([
      "@media (min-width:1000px)",
      "@media (min-width:1000px) and (min-height:800px)",
      "@media (min-width:1300px)",
    ]);
  });
});

test("days lose the height of the one room that they were drawn in, and what a script alone can do with them", () => {
  const days = (height: number) =>
    `<div role="group" class="timeline__picture" style="block-size:${height}px;zoom:1"><div class="timeline__surface">x</div>` +
    `<svg class="timeline__svg" width="100%" height="${height}"></svg></div>`;
  const { markup } = variedParts(days(90), [{ window: from(1000), app: days(80) }]);
  expect(markup).toContain('data-drawn="days 700 0" class="timeline__svg" width="100%" height="80"');
  expect(markup).not.toMatch(/style=|timeline__surface/);
});

test("a picture that fits its room by itself follows none", () => {
  expect(followsRoom('<svg class="network-chart__svg"></svg>')).toBe(false);
});
