import { expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { hasUnnamed } from "../../../src/views/marks/legendKinds.ts";
import { aCase, anActor } from "../../fixtures/aCase.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";

const withAnn = (named: boolean) => wholeNetwork(indexCase(aCase({ actors: [anActor({ named })] })));

test("the dashes of unnamed actors are explained only where one is drawn", () => {
  expect(hasUnnamed(withAnn(false))).toBe(true);
  expect(hasUnnamed(withAnn(true))).toBe(false);
});
