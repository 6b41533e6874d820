import { expect, test } from "vitest";
import { paintableScales, svgAddress } from "../../src/host/svgToPng.ts";

test.each([
  [{ width: 1200, height: 800 }, [1, 2, 3, 4]],
  [{ width: 4096, height: 100 }, [1, 2, 3, 4]],
  [{ width: 4097, height: 100 }, [1, 2, 3]],
  [{ width: 4096, height: 4096 }, [1]],
  [{ width: 4097, height: 4096 }, [0.9]],
  [{ width: 100, height: 16_385 }, [0.9]],
  [{ width: 1200, height: 60_000 }, [0.2]],
  [{ width: 200_000, height: 200_000 }, []],
])("a picture of %o can be painted so many times as large, and is blank nowhere: %j", (size, scales) => {
  expect(paintableScales(size)).toEqual(scales);
});

test("an SVG as an address keeps what addresses give a meaning to", () => {
  const svg = "<svg>#%&新</svg>";
  expect(decodeURIComponent(svgAddress(svg).replace("data:image/svg+xml;charset=utf-8,", ""))).toBe(svg);
  expect(svgAddress(svg)).not.toContain("#");
});
