import { expect, test } from "vitest";
import { themeGroups } from "../../../src/controls/facets/themeGroups.ts";
import { anIndex, aProposition, aStatement } from "../../fixtures/aCase.ts";

const index = anIndex({
  themes: [
    { id: "money", title: "Money" },
    { id: "policy", title: "Policy" },
    { id: "silent", title: "Silent" },
  ],
  propositions: [aProposition(), aProposition({ id: "new-tax", theme: "money", label: "New tax" })],
  statements: [aStatement(), aStatement({ id: "s2", proposition: "new-tax" })],
});

test("rows stand under their themes in the order of the case, and a theme without a row is left out", () => {
  const rows = [...index.propositions.keys()].map((value) => ({ value }));
  const groups = themeGroups(index, rows).map(({ theme, rows: own }) => [
    theme.title,
    ...own.map(({ value }) => value),
  ]);
  expect(groups).toEqual([
    ["Money", "new-tax"],
    ["Policy", "open-data"],
  ]);
});
