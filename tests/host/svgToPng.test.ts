import { expect, test } from "vitest";
import { canPaint, svgAddress } from "../../src/host/svgToPng.ts";

test.each([
  [{ width: 4096, height: 100 }, 4, true],
  [{ width: 4097, height: 100 }, 4, false],
  [{ width: 100, height: 16_385 }, 1, false],
  [{ width: 16_384, height: 16_384 }, 1, true],
  [{ width: 5000, height: 5000 }, 4, false],
])("a picture of %o, %i times, can be painted: %s", (size, scale, can) => {
  expect(canPaint(size, scale)).toBe(can);
});

test("an SVG as an address keeps what addresses give a meaning to", () => {
  const svg = "<svg>#%&新</svg>";
  expect(decodeURIComponent(svgAddress(svg).replace("data:image/svg+xml;charset=utf-8,", ""))).toBe(svg);
  expect(svgAddress(svg)).not.toContain("#");
});
