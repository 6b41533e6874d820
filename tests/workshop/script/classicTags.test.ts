import { describe, expect, test } from "vitest";
import { classicFaults, classicTags } from "../../../src/workshop/script/classicTags.ts";

describe("classicTags", () => {
  test("makes a module script a classic one that waits for the page", () => {
    expect(classicTags('<script type="module" crossorigin src="./a.js"></script>')).toBe(
      '<script defer src="./a.js"></script>',
    );
  });

  test("asks for style sheets without CORS", () => {
    expect(classicTags('<link rel="stylesheet" crossorigin href="./a.css">')).toBe(
      '<link rel="stylesheet" href="./a.css">',
    );
    expect(classicTags('<link rel="stylesheet" crossorigin="" href="./a.css">')).toBe(
      '<link rel="stylesheet" href="./a.css">',
    );
  });

  test("changes nothing the second time", () => {
    const once = classicTags('<script type="module" crossorigin src="./a.js"></script><script>1</script>');
    expect(classicTags(once)).toBe(once);
  });

  test("leaves the words of the page alone", () => {
    const words = '<p>What crossorigin and type="module" mean</p>';
    expect(classicTags(words)).toBe(words);
    expect(classicFaults(words)).toEqual([]);
  });
});

describe("classicFaults", () => {
  test.each([
    '<script type="module" src="./a.js">',
    "<script type=module src=./a.js>",
    '<link rel="stylesheet" crossorigin href="./a.css">',
    '<link rel="modulepreload" CROSSORIGIN="anonymous" href="./a.js">',
  ])("finds %s", (tag) => {
    expect(classicFaults(`<head>${tag}</head>`)).toEqual([tag]);
  });

  test("finds nothing once the tags are classic", () => {
    expect(
      classicFaults('<script defer src="./a.js"></script><link rel="stylesheet" href="./a.css">'),
    ).toEqual([]);
  });
});
