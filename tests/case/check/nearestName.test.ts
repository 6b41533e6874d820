import { describe, expect, test } from "vitest";
import { didYouMean, makeAdviser } from "../../../src/case/check/nearestName.ts";

describe("didYouMean", () => {
  test("names the nearest of several known names", () => {
    expect(didYouMean("publsh", ["access", "publish", "published"])).toBe('; did you mean "publish"?');
  });

  test("allows more slips in longer names", () => {
    expect(didYouMean("hgh-comissoner", ["high-commissioner"])).toBe('; did you mean "high-commissioner"?');
    expect(didYouMean("xyz", ["abc"])).toBe("");
  });

  test("is silent where nothing is near or nothing known", () => {
    expect(didYouMean("genocide", ["dialogue"])).toBe("");
    expect(didYouMean("genocide", [])).toBe("");
  });
});

describe("an adviser", () => {
  test("gives the same advice as for one name, also again", () => {
    const advise = makeAdviser();
    const known = new Set(["access", "publish"]);
    for (const wrong of ["publsh", "acess", "publsh", "genocide"])
      expect(advise(wrong, known)).toBe(didYouMean(wrong, [...known]));
    expect(advise("publsh", new Set(["publi-sh"]))).toBe('; did you mean "publi-sh"?');
  });

  test("falls silent where very many names were compared, but for what it has said", () => {
    const advise = makeAdviser();
    const known = new Set(Array.from({ length: 20_000 }, (_, at) => `name-${at}`));
    const advices = Array.from({ length: 300 }, (_, at) => advise(`nome-${at}`, known));
    expect(advices.filter((advice) => advice !== "")).toHaveLength(250);
    expect(advise("nome-0", known)).toBe('; did you mean "name-0"?');
  });

  test("has no advice on a text of many letters", () => {
    expect(didYouMean("a".repeat(201), ["a".repeat(201)])).toBe("");
  });
});
