import type { CaseId } from "../case/case.ts";
import type { CasePlace } from "../case/casePlace.ts";

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
    case "tie":
      return [place.page, place.actor, place.other];
    case "together":
      return ["together", place.proposition, place.other];
    case "address":
      return ["address", place.from, place.to];
  }
}
