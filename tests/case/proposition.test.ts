import { expect, test } from "vitest";
import { type PropositionId, contraryOf } from "../../src/case/proposition.ts";
import { aCase, aProposition, aStatement } from "../fixtures/aCase.ts";

const shown = aCase({
  propositions: [
    aProposition({ id: "true", contrary: "false" }),
    aProposition({ id: "false" }),
    aProposition({ id: "else" }),
  ],
  statements: ["true", "false", "else"].map((id, at) => aStatement({ id: `s${at}`, proposition: id })),
});

test("a contrary is read both ways, whichever of the two names the other", () => {
  expect(contraryOf(shown)("true" as PropositionId)).toBe("false");
  expect(contraryOf(shown)("false" as PropositionId)).toBe("true");
});

test("most propositions have none", () => {
  expect(contraryOf(shown)("else" as PropositionId)).toBeUndefined();
});
