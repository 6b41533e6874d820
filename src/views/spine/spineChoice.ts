import { actorNodeId, propositionNodeId } from "../../network/graph.ts";
import type { SpineCase } from "../../network/spine/model/spineCase.ts";
import type { SpineChoice } from "../../network/spine/model/spinePicture.ts";
import type { CountedSubject } from "../../store/place/useCountedSubject.ts";

/** What a place chooses in the picture: its actor, or its proposition; of two the first. */
export function choiceOf(said: SpineCase, subject: CountedSubject | null): SpineChoice {
  switch (subject?.what) {
    case "actor":
    case "position":
    case "statement":
    case "actors":
      return chosenActor(said, actorNodeId(subject.actor));
    case "address":
      return chosenActor(said, actorNodeId(subject.from));
    case "proposition":
    case "propositions":
      return chosenProposition(said, propositionNodeId(subject.proposition));
    case undefined:
      return null;
  }
}

function chosenActor({ actors }: SpineCase, id: string): SpineChoice {
  const actor = actors.findIndex((one) => one.id === id);
  return actor < 0 ? null : { kind: "actor", actor };
}

function chosenProposition({ propositions }: SpineCase, id: string): SpineChoice {
  const proposition = propositions.findIndex((one) => one.id === id);
  return proposition < 0 ? null : { kind: "proposition", proposition };
}
