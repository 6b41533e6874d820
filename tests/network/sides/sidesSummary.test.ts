import { expect, test } from "vitest";
import { sidesSummary } from "../../../src/network/sides/sidesSummary.ts";
import { findSides } from "../../../src/network/sides/findSides.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

test("names the widest split that rests on more than one statement", () => {
  const index = indexOf(twoSidesAndABridge);
  const found = findSides(index, everyStatement(index));
  const summary = found.kind === "found" ? sidesSummary(found) : null;
  expect(summary).toMatchObject({ widestSplit: { proposition: "open-data" } });
});
