import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { AddressNetwork } from "../../network/addresses/addressNetwork.ts";
import { countAddresses } from "../../network/addresses/addressSummary.ts";
import type { NetworkNode } from "../../network/graph.ts";
import { calledName } from "../marks/nodeName.ts";

/** What a screen reader says of an actor in the view of who addresses whom: its name, and how many ways lead out and in. */
export function addressName(
  network: AddressNetwork,
  node: NetworkNode,
  isPinned: boolean,
  language: Words,
): string {
  if (node.kind === "proposition") return node.proposition.label;
  const { chart, words } = language.of(baseWords);
  const name = language.of(addresseesWords).actorName({
    name: calledName(node.actor, chart),
    kind: words.kind[node.actor.kind].toLowerCase(),
    ...countAddresses(network, node.id),
  });
  return isPinned ? `${name} ${chart.pinned}` : name;
}
