import type { Subject } from "../../store/place/places.ts";
import type { SelectedInSides } from "./sidesShown.ts";

/** The actors and the proposition that a place is about, both actors of those that are compared. */
export function selectedInSides(subject: Subject | null): SelectedInSides {
  switch (subject?.what) {
    case "actor":
      return { actors: [subject.actor], proposition: null };
    case "actors":
      return { actors: [subject.actor, subject.other], proposition: null };
    case "position":
      return { actors: [subject.actor], proposition: subject.proposition };
    case "proposition":
    case "propositions":
      return { actors: [], proposition: subject.proposition };
    case "address":
    case "statement":
    case undefined:
      return { actors: [], proposition: null };
  }
}
