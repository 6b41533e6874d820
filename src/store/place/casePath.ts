import type { CaseId } from "../../case/case.ts";
import type { CasePlace, ClassPlace } from "../../case/casePlace.ts";

/**
 * The path of a place, without what is filtered: `/xinjiang-report-2022/actor/wang-yi`. Within a step of a lesson places
 * keep to that step: `/xinjiang-report-2022/lesson/2/actor/wang-yi`.
 */
export function casePath(caseId: CaseId, place: CasePlace, step?: string): string {
  const within = step === undefined || place.page === "lesson" ? [] : ["lesson", step];
  return ["", caseId, ...within, ...segmentsOf(place)].join("/");
}

/** The paths of the places that need no more than their name. */
const NAMED = {
  explorer: [],
  about: ["about"],
  teach: ["teach"],
  quiz: ["quiz"],
  cards: ["cards"],
  code: ["code"],
  team: ["code", "team"],
  pair: ["compare"],
  room: ["corners"],
} as const satisfies Record<NamedPlace, readonly string[]>;

type NamedPlace = ClassPlace | "explorer" | "about";
type Pointed = Exclude<CasePlace, { readonly page: NamedPlace }>;

function segmentsOf(place: CasePlace): readonly string[] {
  return isNamed(place) ? NAMED[place.page] : pointedSegments(place);
}

function isNamed(place: CasePlace): place is Exclude<CasePlace, Pointed> {
  return place.page in NAMED;
}

/** The path of a place that points at something of the case. */
function pointedSegments(place: Pointed): readonly string[] {
  switch (place.page) {
    case "lesson":
      return ["lesson", place.step];
    case "corners":
      return ["corners", place.proposition, ...(place.withActors === true ? ["actors"] : [])];
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
