import { describe, expect, test } from "vitest";
import type { House } from "../../../src/workshop/house/house.ts";
import { lintRules } from "../../../src/workshop/house/lintRules.ts";

const small: House = {
  case: { imports: [], rooms: { check: ["."] } },
  views: { imports: ["case"], rooms: { marks: [], "graph/stage": ["marks"] } },
};

/** Whether the rules refuse an import in a file of a folder. */
function refuses(folder: string, name: string): boolean {
  const found = lintRules(small).find(({ files }) => files.includes(`**/${folder}/*.ts`));
  const [, patterns] = found?.rules["no-restricted-imports"] ?? ["", { patterns: [] }];
  return patterns.patterns.some(({ regex }) => new RegExp(regex).test(name));
}

describe("lintRules", () => {
  test("refuse an arrow up, from the floor itself and from a room of it", () => {
    expect(refuses("src/case", "../views/view.ts")).toBe(true);
    expect(refuses("src/case", "../views/marks/mark.ts")).toBe(true);
    expect(refuses("src/case/check", "../../views/view.ts")).toBe(true);
  });

  test("refuse a room that is not listed, and let the listed ones and the own one pass", () => {
    expect(refuses("src/views/marks", "../graph/stage/zoom.ts")).toBe(true);
    expect(refuses("src/views/graph/stage", "../../marks/mark.ts")).toBe(false);
    expect(refuses("src/views/marks", "./mark.ts")).toBe(false);
    expect(refuses("src/case", "./check/parse.ts")).toBe(true);
    expect(refuses("src/case/check", "../actor.ts")).toBe(false);
  });

  test("let a floor that is listed pass, with all its rooms", () => {
    expect(refuses("src/views/marks", "../../case/actor.ts")).toBe(false);
    expect(refuses("src/views/marks", "../../case/check/parse.ts")).toBe(false);
  });

  test("do not take a folder for another whose name ends alike", () => {
    expect(refuses("src/case", "./en/views/words.ts")).toBe(false);
  });
});
