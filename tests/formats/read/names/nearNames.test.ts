import { describe, expect, test } from "vitest";
import { nearNames } from "../../../../src/formats/read/names/nearNames.ts";

const groups = (...names: string[]) => {
  const cells = new Map<string, number>();
  for (const name of names) cells.set(name, (cells.get(name) ?? 0) + 1);
  return nearNames(cells).map((group) => group.names.map(({ name }) => name));
};

describe("names that may be one", () => {
  test.each([
    [["Müller", "Mueller"]],
    [["Muller", "MÜLLER"]],
    [["European Union", "Union, European"]],
    [["U.N. Women", "U N Women"]],
    [["Greenpeace", "Greenpeacee"]],
    [["Alliance", "Aliance"]],
    [["Łódź City", "Łodź City"]],
  ])("are offered together: %j", (names) => {
    expect(groups(...names)).toEqual([names]);
  });

  test.each([
    [["Iran", "Iraq"]],
    [["Group 1", "Group 2"]],
    [["Party A", "Party B"]],
    [["Austria", "Australia"]],
    [["Niger", "Nigeria"]],
    [["中国", "中华"]],
  ])("are not: %j", (names) => {
    expect(groups(...names)).toEqual([]);
  });

  test("are in one group if one is near to both, most used first", () => {
    expect(groups("Alliances", "Aliance", "Alliance", "Alliance")).toEqual([
      ["Alliance", "Alliances", "Aliance"],
    ]);
  });

  test("are found among thousands without a wait", () => {
    const names = Array.from(
      { length: 15_000 },
      (_, at) => `Member ${at.toString(26).replaceAll(/\d/g, "q")} of all`,
    );
    const start = performance.now();
    groups(...names);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
