import type { Subject } from "../../store/place/places.ts";
import type { MatrixMark } from "./matrixSpots.ts";

/** What a place selects in the matrix: a cell, a row, a column, or nothing. Two actors that are compared select neither. */
export function markOf(subject: Subject | null): MatrixMark | null {
  switch (subject?.what) {
    case "actor":
      return { actor: subject.actor, proposition: null };
    case "position":
      return { actor: subject.actor, proposition: subject.proposition };
    case "proposition":
    case "propositions":
      return { actor: null, proposition: subject.proposition };
    case "actors":
    case "address":
    case "statement":
    case undefined:
      return null;
  }
}
