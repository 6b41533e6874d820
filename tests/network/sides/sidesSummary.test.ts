import { expect, test } from "vitest";
import { sidesSummary } from "../../../src/network/sides/sidesSummary.ts";
import { foundSides } from "../../fixtures/foundSides.ts";
import { twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

test("names the widest split that rests on more than one statement", () => {
  expect(sidesSummary(foundSides(twoSidesAndABridge))).toMatchObject({
    widestSplit: { proposition: "open-data" },
  });
});
