import type { Focus } from "../emphasis.ts";
import { addressId } from "../../../network/addresses/addressId.ts";
import type { NodeId } from "../../../network/graph.ts";
import { tieLinkId } from "../../../network/ties/tieLinkId.ts";
import type { Subject } from "../../../store/place/places.ts";

/** What a place selects in the picture of a network: a node, a link, or nothing. Of two actors or propositions it is their tie. */
export function focusOn(subject: Subject | null): Focus {
  switch (subject?.what) {
    case "actor":
      return { node: `actor/${subject.actor}` as NodeId };
    case "proposition":
      return { node: `proposition/${subject.proposition}` as NodeId };
    case "position":
      return { link: `${subject.actor}/${subject.proposition}` };
    case "actors":
      return { link: tieLinkId(subject.actor, subject.other) };
    case "propositions":
      return { link: tieLinkId(subject.proposition, subject.other) };
    case "address":
      return { link: addressId(subject.from, subject.to) };
    case "statement":
    case undefined:
      return null;
  }
}
