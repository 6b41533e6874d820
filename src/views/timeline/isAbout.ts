import type { Statement } from "../../case/statement.ts";
import type { Subject } from "../../store/place/places.ts";

/** Whether a statement belongs to the actors or the proposition that a place is about, and so is brought out on the timeline. */
export function isAbout(subject: Subject | null, { actor, proposition }: Statement): boolean {
  switch (subject?.what) {
    case "actor":
      return actor === subject.actor;
    case "actors":
      return actor === subject.actor || actor === subject.other;
    case "position":
      return actor === subject.actor && proposition === subject.proposition;
    case "proposition":
    case "propositions":
      return proposition === subject.proposition;
    case "address":
    case "statement":
    case undefined:
      return false;
  }
}
