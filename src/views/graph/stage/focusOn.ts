import { type Focus, isShown } from "../emphasis.ts";
import { addressId } from "../../../network/addresses/addressId.ts";
import { type Graph, actorNodeId, propositionNodeId } from "../../../network/graph.ts";
import { tieLinkId } from "../../../network/ties/tieLinkId.ts";
import type { Statement } from "../../../case/statement.ts";
import type { CountedSubject } from "../../../store/place/useCountedSubject.ts";

/**
 * What a place selects in the picture of a network, by what the network shows: a link, else the nodes that it is about;
 * null where it shows none of them. Of two actors or propositions it is their tie, of a statement its position.
 */
export function focusOn(subject: CountedSubject | null, network: Graph): Focus {
  const wanted = subject === null ? [] : wantedBy(subject);
  return wanted.find((focus) => isShown(network, focus)) ?? null;
}

type Wanted = readonly NonNullable<Focus>[];

function wantedBy(subject: CountedSubject): Wanted {
  switch (subject.what) {
    case "actor":
      return [{ node: actorNodeId(subject.actor) }];
    case "proposition":
      return [{ node: propositionNodeId(subject.proposition) }];
    case "position":
    case "statement":
      return positionFoci(subject);
    case "actors":
      return [
        { link: tieLinkId(subject.actor, subject.other) },
        { nodes: [subject.actor, subject.other].map(actorNodeId) },
      ];
    case "propositions":
      return [
        { link: tieLinkId(subject.proposition, subject.other) },
        { nodes: [subject.proposition, subject.other].map(propositionNodeId) },
      ];
    case "address":
      return [
        { link: addressId(subject.from, subject.to) },
        { nodes: [subject.from, subject.to].map(actorNodeId) },
      ];
  }
}

function positionFoci({ actor, proposition }: Pick<Statement, "actor" | "proposition">): Wanted {
  return [
    { link: `${actor}/${proposition}` },
    { nodes: [actorNodeId(actor), propositionNodeId(proposition)] },
  ];
}
