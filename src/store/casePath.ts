import type { ActorId } from "../case/actor.ts";
import type { CaseId } from "../case/case.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { StatementId } from "../case/statement.ts";

/** A place in a case that has an address of its own. */
export type CasePlace =
  | { readonly page: "explorer" }
  | { readonly page: "about" }
  | { readonly page: "actor"; readonly actor: ActorId }
  | { readonly page: "proposition"; readonly proposition: PropositionId }
  | { readonly page: "position"; readonly actor: ActorId; readonly proposition: PropositionId }
  | { readonly page: "statement"; readonly statement: StatementId }
  | { readonly page: "compare"; readonly actor: ActorId; readonly other: ActorId };

/** The path of a place, without what is filtered: `/xinjiang-report-2022/actor/wang-yi`. */
export function casePath(caseId: CaseId, place: CasePlace): string {
  return ["", caseId, ...segmentsOf(place)].join("/");
}

function segmentsOf(place: CasePlace): readonly string[] {
  switch (place.page) {
    case "explorer":
      return [];
    case "about":
      return ["about"];
    case "actor":
      return ["actor", place.actor];
    case "proposition":
      return ["proposition", place.proposition];
    case "position":
      return ["position", place.actor, place.proposition];
    case "statement":
      return ["statement", place.statement];
    case "compare":
      break;
  }
  return ["compare", place.actor, place.other];
}
