import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { aProposition, aRelation, aStatement, anActor, anIndex } from "../fixtures/aCase.ts";

/**
 * Ann is of two minds on open data and supports the tax; Bob opposes open data; Cem never speaks; an unnamed insider
 * supports open data and free parks.
 */
export function spokenCase(): CaseIndex {
  return anIndex({
    themes: [
      { id: "policy", title: "Policy" },
      { id: "money", title: "Money" },
    ],
    propositions: [
      aProposition({ id: "open-data", label: "Open data", text: "The city should publish its data." }),
      aProposition({ id: "free-parks", label: "Free parks", text: "Parks should cost nothing." }),
      aProposition({ id: "new-tax", label: "New tax", text: "The city should raise a tax.", theme: "money" }),
    ],
    actors: [
      anActor({
        id: "ann",
        name: "Ann Example",
        role: "Mayor",
        country: "FR",
        note: "In office since 2019.",
      }),
      anActor({ id: "bob", name: "Bob Example", label: "Bob" }),
      anActor({ id: "cem", name: "Cem Example" }),
      anActor({ id: "insider", name: "An insider", kind: "unnamed", named: false }),
    ],
    statements: [
      aStatement({
        id: "s1",
        actor: "ann",
        attribution: "direct",
        summary: "She asks for open books.",
        quote: { text: "ouvrez les livres", language: "fr" },
        date: "2022-05",
        locator: "12",
        speaker: "a spokesperson",
        addressee: "bob",
        note: "Said at a press conference.",
      }),
      aStatement({
        id: "s2",
        actor: "ann",
        stance: "oppose",
        summary: "She fears for privacy.",
        locator: "13",
      }),
      aStatement({ id: "s3", actor: "bob", stance: "oppose", summary: "He finds it dear.", date: "2021" }),
      aStatement({ id: "s4", actor: "ann", proposition: "new-tax", summary: "She wants the tax." }),
      aStatement({
        id: "s5",
        actor: "insider",
        attribution: "second-hand",
        summary: "The insider is for it.",
        via: "The Radio",
      }),
      aStatement({
        id: "s6",
        actor: "insider",
        proposition: "free-parks",
        summary: "The insider wants it free.",
      }),
    ],
    relations: [
      aRelation("ann", "bob", { type: "lobbies", locator: "4", summary: "She wrote to him." }),
      aRelation("bob", "cem", { locator: "5", summary: "He speaks for Cem." }),
    ],
  });
}
