import jsQR from "jsqr";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/filter/filter.ts";
import { formatSearch } from "../../../src/store/explorerSearch.ts";
import { DEFAULT_DISPLAY } from "../../../src/store/explorerState.ts";
import { qrCode } from "../../../src/ui/code/qrCode.ts";
import { LONG_LINK, classroomLink, reachOf, shareLink } from "../../../src/store/place/shareLink.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { VIEWS } from "../../../src/views/registry.ts";

/** 40 characters, as a newsroom's site may have. */
const PAGE = "https://tools.example.org/standpoint-ui/";

describe("the link of an ordinary state, one view, two filters and a selection", () => {
  const { case: xinjiang, facets } = xinjiangIndex();
  const paths = [
    ...xinjiang.actors.map(({ id }) => `/actor/${id}`),
    ...xinjiang.propositions.map(({ id }) => `/proposition/${id}`),
    ...xinjiang.statements.map(({ id }) => `/statement/${id}`),
  ];

  test("has at most 150 characters in the first case, but for one in a thousand, whose id is long", () => {
    expect(PAGE).toHaveLength(40);
    const searches = VIEWS.all.flatMap((view) =>
      [...facets.stance.keys()].flatMap((stance) =>
        [...facets.kind.keys()].map((kind) =>
          formatSearch({
            filter: { ...NO_FILTER, stance: [stance], kind: [kind] },
            display: { ...DEFAULT_DISPLAY, view },
          }),
        ),
      ),
    );
    const links = searches.flatMap((search) =>
      paths.map((path) => shareLink({ page: PAGE, path: `/${xinjiang.id}${path}`, search })),
    );
    expect(links.length).toBeGreaterThan(10_000);
    const long = links.filter((link) => link.length > LONG_LINK);
    expect(long.length / links.length).toBeLessThan(0.001);
    expect(long.filter((link) => !/\/actor\/[\w-]{24,}\?/.test(link))).toEqual([]);
    expect(Math.max(...links.map(({ length }) => length))).toBeLessThanOrEqual(155);
  });
});

describe("qrCode", () => {
  /** What a scanner reads of it, four pixels a module. */
  const read = (text: string) => {
    const code = qrCode(text);
    if (code === null) return null;
    const side = code.size * 4;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [, x, y, width] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let at = 0; at < Number(width) * 16; at += 1) {
        const column = Number(x) * 4 + (at % (Number(width) * 4));
        const row = Number(y) * 4 + Math.floor(at / (Number(width) * 4));
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    return jsQR(pixels, side, side)?.data ?? null;
  };

  test("is read as the very link, whatever is searched for", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "report & data", "محمد", "新疆", "x".repeat(300)), (text) => {
        const search = formatSearch({ filter: { ...NO_FILTER, text }, display: DEFAULT_DISPLAY });
        const link = shareLink({ page: PAGE, path: "/xinjiang-report-2022", search });
        expect(read(link)).toBe(link);
      }),
      { numRuns: 10 },
    );
  });

  test("has four light modules around it, and 49 a side for 150 characters", () => {
    const code = qrCode("x".repeat(LONG_LINK));
    expect(code?.size).toBe(49 + 8);
    const starts = [...(code?.path ?? "").matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(Math.min(...starts)).toBe(4);
  });

  test("is none where a text is too long for any", () => {
    expect(qrCode("x".repeat(2400))).toBeNull();
  });
});

test("a link reaches the web, this device or nothing", () => {
  expect(reachOf({ page: "https://example.org/" })).toBe("web");
  expect(reachOf({ page: "file:///home/ann/standpoint.html" })).toBe("device");
  expect(reachOf({ page: "about:srcdoc" })).toBe("nowhere");
});

test("Classroom is given the whole link in one parameter", () => {
  const link = `${PAGE}#/case?stance=oppose&q=a%20b`;
  expect(new URL(classroomLink(link)).searchParams.get("url")).toBe(link);
});
