import type { Case } from "../../src/case/case.ts";
import { aCase, aProposition, aStatement, anActor } from "../fixtures/aCase.ts";

const STANCES = ["support", "oppose", "mixed", "support", "oppose", "mixed"];

/** A case with six quotes, two of each stance; "Ann" stands in the words of her own first one. */
export const quotedCase = (): Case =>
  aCase({
    propositions: [aProposition(), aProposition({ id: "new-tax", label: "New tax", text: "Raise a tax." })],
    actors: [anActor(), anActor({ id: "bob", name: "Bob Other" })],
    statements: STANCES.map((stance, at) =>
      aStatement({
        id: `s${at + 1}`,
        actor: at % 2 === 0 ? "ann" : "bob",
        proposition: at % 3 === 0 ? "open-data" : "new-tax",
        stance,
        attribution: "direct",
        quote: { text: `Ann says in words number ${at + 1} what it is`, language: "en" },
        ...(at === 0 ? { note: "Said in passing." } : {}),
      }),
    ),
  });
