import { expect, test } from "vitest";
import { english } from "../../fixtures/english.ts";
import { placeTitle } from "../../../src/app/shell/placeTitle.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const titleOf = (params: Record<string, string>) => placeTitle(indexOf(twoSidesAndABridge), params, english);

test("the whole case needs no title but its own", () => {
  expect(titleOf({})).toBe("");
});

test.each([
  [{ actorId: "ann" }, "Ann Example"],
  [{ propositionId: "new-tax" }, "new tax"],
  [{ actorId: "ann", propositionId: "new-tax" }, "Ann Example on new tax"],
  [{ actorId: "ann", otherId: "cem" }, "Ann Example and Cem Example compared"],
  [{ page: "compare", actorId: "ann", otherId: "cem" }, "Ann Example and Cem Example compared"],
  [{ page: "tie", actorId: "ann", otherId: "cem" }, "Tie between Ann Example and Cem Example"],
  [{ propositionId: "new-tax", otherPropositionId: "open-data" }, "new tax together with open data"],
  [{ fromId: "ann", toId: "cem" }, "Ann Example to Cem Example"],
  [{ statementId: "s5" }, "Ann Example opposes the proposition “new tax”"],
  [{ statementId: "s99" }, "There is no such statement in this case"],
  [{ actorId: "nobody" }, "There is no such actor in this case"],
])("%j is called %s", (params, title) => {
  expect(titleOf(params)).toBe(title);
});
