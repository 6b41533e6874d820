import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { aProposition, aStatement, anActor, anIndex } from "../fixtures/aCase.ts";

/**
 * Ann raises concern, Bob answers her and asks for the opposite on a condition, the insider relays Bob; Cem's commitment
 * is not coded, and nothing is linked with him.
 */
export function linkedCase(): CaseIndex {
  return anIndex({
    propositions: [
      aProposition(),
      aProposition({ id: "new-tax", label: "New tax", text: "A tax should be raised." }),
    ],
    actors: [
      anActor(),
      anActor({ id: "bob", name: "Bob Example", label: "Bob" }),
      anActor({ id: "cem", name: "Cem Example" }),
      anActor({ id: "insider", name: "An insider", kind: "unnamed", named: false }),
    ],
    statements: [
      aStatement({ id: "worry", date: "2022-05-01", commitment: "raises-concern", summary: "She worries." }),
      aStatement({
        id: "reply",
        actor: "bob",
        stance: "oppose",
        date: "2022-06-01",
        commitment: "asks-for",
        condition: "Only while the budget is short.",
        summary: "He wants the books shut.",
        links: [{ type: "answers", statement: "worry" }],
      }),
      aStatement({
        id: "word-on",
        actor: "insider",
        proposition: "new-tax",
        date: "2022-07-01",
        commitment: "credits",
        summary: "The insider passes it on.",
        links: [{ type: "relays", statement: "reply" }],
      }),
      aStatement({ id: "apart", actor: "cem", date: "2022-07-02", summary: "He likes it." }),
    ],
  });
}
