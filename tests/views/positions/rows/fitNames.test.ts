import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../../../src/views/marks/textWidth.ts";
import { firstThatFits, fitNames } from "../../../../src/views/positions/rows/fitNames.ts";

const room = { width: 160, lines: 2, size: 13 };
const texts = (names: readonly string[], given = {}) => {
  const fitted = fitNames(names, { ...room, ...given });
  return [fitted.names.map(({ text }) => text), fitted.others];
};

describe("names beside marks", () => {
  test("are given as far as there is room, and the others are counted", () => {
    expect(texts(["China", "Wang Yi"])).toEqual([["China", "Wang Yi"], 0]);
    const [shown, others] = texts(["CERD", "Michelle Bachelet", "Stephen Rapp", "Uyghur Tribunal", "States"]);
    expect(shown).toEqual(["CERD", "Michelle Bachelet", "Stephen Rapp"].slice(0, (shown as string[]).length));
    expect((shown as string[]).length + Number(others)).toBe(5);
    expect(Number(others)).toBeGreaterThan(0);
  });

  test("that come before the line end with the first", () => {
    expect(texts(["China", "Wang Yi"], { isReversed: true })).toEqual([["Wang Yi", "China"], 0]);
  });

  test("that come before the line are followed by the number of the others, but on one line begin with it", () => {
    const places = [100, 50].map((width) => {
      const fitted = fitNames(["China", "Democratic Republic"], { ...room, width, isReversed: true });
      return [fitted.names.map(({ text }) => text), fitted.others, fitted.areOthersFirst];
    });
    expect(places).toEqual([
      [["China"], 1, true],
      [["China"], 1, false],
    ]);
  });

  test("give way wholly where a word is wider than the room", () => {
    expect(texts(["Intergovernmentally"], { width: 60 })).toEqual([[], 1]);
  });

  test("are replaced by the longest text about their number that a line holds", () => {
    const told = ["12 actors", "12"];
    expect([120, 40, 10].map((width) => firstThatFits(told, { ...room, width }))).toEqual([
      "12 actors",
      "12",
      null,
    ]);
  });

  test("break inside a name only where it is wider than a line", () => {
    const fitted = fitNames(["China", "Academics and advocates of rights"], {
      ...room,
      width: 150,
      lines: 3,
    });
    expect(fitted.names.map(({ isWhole }) => isWhole)).toEqual([true, false]);
  });

  test("in any room never have a word that is wider, and never hide that there are more", () => {
    const aName = fc.constantFrom(
      "Ann",
      "China’s Geneva mission",
      "CERD",
      "Rights groups, academics",
      "新疆",
      "حكومة",
    );
    fc.assert(
      fc.property(fc.array(aName, { maxLength: 80 }), fc.integer({ min: 0, max: 300 }), (names, width) => {
        const fitted = fitNames(names, { ...room, width });
        expect(fitted.names.length + fitted.others).toBe(names.length);
        const words = fitted.names.flatMap(({ text, isWhole }) => (isWhole ? [text] : text.split(" ")));
        expect(words.every((word) => textWidth(word, room.size) <= width)).toBe(true);
      }),
    );
  });
});
