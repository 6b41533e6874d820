import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../src/filter/filter.ts";
import { formatSearch, readSearch } from "../../src/store/explorerSearch.ts";
import { DEFAULT_DISPLAY } from "../../src/store/explorerState.ts";
import { anyDisplay, displayIn } from "../fixtures/randomDisplays.ts";
import { filteredCase, oddText } from "../fixtures/randomCases.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";
import { known } from "../fixtures/known.ts";

const index = indexOf(twoSidesAndABridge);

describe("what is chosen, as the search part of an address", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(filteredCase(oddText), anyDisplay, ({ index: some, filter }, any) => {
        const display = displayIn(some, any);
        const search = formatSearch({ filter, display });
        expect(readSearch(known(some), search)).toEqual({ filter, display, unknown: [] });
      }),
      { numRuns: 200 },
    );
  });

  test("survives being written into the address of a page", () => {
    fc.assert(
      fc.property(filteredCase(oddText), anyDisplay, ({ filter }, display) => {
        const search = formatSearch({ filter, display });
        const address = new URL(`https://example.org/#/city-data${search}`);
        expect(address.hash).toBe(`#/city-data${search}`);
      }),
    );
  });

  test("is the same text for equal choices, however they came together", () => {
    fc.assert(
      fc.property(anyDisplay, (display) => {
        const turned = Object.fromEntries(Object.entries(display).toReversed()) as typeof display;
        expect(formatSearch({ filter: NO_FILTER, display: turned })).toBe(
          formatSearch({ filter: NO_FILTER, display }),
        );
      }),
    );
  });

  test("is nothing where nothing is chosen", () => {
    expect(formatSearch({ filter: NO_FILTER, display: DEFAULT_DISPLAY })).toBe("");
    expect(readSearch(known(index), "")).toEqual({
      filter: NO_FILTER,
      display: DEFAULT_DISPLAY,
      unknown: [],
    });
    expect(readSearch(known(index), "?")).toEqual(readSearch(known(index), ""));
  });

  test("is short and readable", () => {
    const filter = { ...NO_FILTER, stance: ["oppose", "support"], text: "a & b" } as const;
    const display = { ...DEFAULT_DISPLAY, form: "table", sort: "actor" } as const;
    expect(formatSearch({ filter, display })).toBe(
      "?stance=oppose,support&q=a%20%26%20b&form=table&sort=actor",
    );
  });

  test.each([
    ["?embed=1", { embed: true }],
    ["?embed=yes", { embed: false }],
    ["?embed=", { embed: false }],
    ["?controls=0", { controls: false }],
    ["?controls=", { controls: true }],
    ["?theme=dark", { theme: "dark" }],
    ["?theme=pink", { theme: "auto" }],
    ["?v=2022-08-25", { v: "2022-08-25" }],
    ["?v=<b>", { v: null }],
    ["?v=", { v: null }],
    ["?api=https://example.org", { api: "https://example.org" }],
    ["?api=https://example.org/path", { api: null }],
    ["?api=javascript:alert(1)", { api: null }],
    ["?api=*", { api: null }],
  ])("%s, as a page that embeds it writes, is %j", (search, display) => {
    expect(readSearch(known(index), search).display).toEqual({ ...DEFAULT_DISPLAY, ...display });
  });

  test("names pins of nodes that the case does not have, and keeps the others", () => {
    const { display, unknown } = readSearch(known(index), "?pins=a.ann.100.200,a.nobody.1.2");
    expect(display.pins).toEqual([{ node: "actor/ann", x: 100, y: 200 }]);
    expect(unknown).toEqual(["pins=a.nobody.1.2"]);
  });

  test("names changes of statements and actors that the case does not have, and keeps the others", () => {
    const { display, unknown } = readSearch(known(index), "?changes=s.s1,a.nobody,flip.s99");
    expect(display.changes).toEqual([{ kind: "without-statement", statement: "s1" }]);
    expect(unknown).toEqual(["changes=a.nobody", "changes=flip.s99"]);
  });

  test("names a group whose ends the case does not have, or that is not written as one", () => {
    const read = (search: string) => readSearch(known(index), search);
    expect(read("?among=ann..bob").display.among).toBe("ann..bob");
    expect(read("?among=ann..bob").unknown).toEqual([]);
    for (const among of ["ann..zoe", "ann", "ann..bob..ann", "..", "", "Ann..bob"]) {
      expect(read(`?among=${among}`).display.among).toBeNull();
      expect(read(`?among=${among}`).unknown).toEqual([`among=${among}`]);
    }
  });

  test("survives half an emoji in what is typed", () => {
    const search = formatSearch({ filter: { ...NO_FILTER, text: "a\ud83d" }, display: DEFAULT_DISPLAY });
    expect(readSearch(known(index), search).filter.text).toBe("a\ufffd");
  });

  test("reads + as a blank, as forms write it, and a broken escape as it stands", () => {
    expect(readSearch(known(index), "?q=two+words").filter.text).toBe("two words");
    expect(readSearch(known(index), "?q=50%").filter.text).toBe("50%");
  });

  test("takes a form that a former address names as a view", () => {
    expect(readSearch(known(index), "?view=table").display).toEqual({ ...DEFAULT_DISPLAY, form: "table" });
    expect(readSearch(known(index), "?view=network").display).toEqual({
      ...DEFAULT_DISPLAY,
      form: "picture",
    });
    expect(readSearch(known(index), "?view=table&form=picture").display.form).toBe("picture");
  });

  test("takes the default for a display that does not exist", () => {
    const odd = [
      "?view=cube&form=heap&pane=&sort=toString&group=1&rows=-&columns=up&ties=love&pins=x,a.ann",
      "&aggregation=love&least=-1&strongest=many",
    ].join("");
    expect(readSearch(known(index), odd).display).toEqual(DEFAULT_DISPLAY);
    expect(
      readSearch(
        known(index),
        "?view=cube&form=heap&pane=&sort=toString&group=1&rows=-&window=wide&speed=1&pins=x,a.ann",
      ).display,
    ).toEqual(DEFAULT_DISPLAY);
  });

  test.each([
    ["?least=1e9", 0],
    ["?least=0.5", 0.5],
    ["?least=.5", 0],
    ["?least=0.5555", 0],
    ["?least=-1", 0],
    ["?least=", 0],
  ])("%s shows ties from %d on", (search, least) => {
    expect(readSearch(known(index), search).display.least).toBe(least);
  });

  test.each([
    ["?strongest=0", 0],
    ["?strongest=9999", 9999],
    ["?strongest=-1", null],
    ["?strongest=1.5", null],
    ["?strongest=10000", null],
    ["?strongest=", null],
  ])("%s keeps %j of the strongest", (search, strongest) => {
    expect(readSearch(known(index), search).display.strongest).toBe(strongest);
  });

  test("is canonical: reading and writing any text a second time changes nothing", () => {
    const pieces = fc.constantFrom(
      "stance=",
      "support",
      ",",
      "loud",
      "&",
      "q=",
      "%",
      "+",
      "from=2022-01-01",
      "to=",
      "view=table",
      "=",
      "?",
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((list) => `?${list.join("")}`),
        (search) => {
          const once = formatSearch(readSearch(known(index), search));
          expect(formatSearch(readSearch(known(index), once))).toBe(once);
        },
      ),
    );
  });
});
