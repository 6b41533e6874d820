import { tiesWords } from "../../i18n/en/views/ties.ts";
import { kindNoun } from "../../i18n/kindName.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { NetworkNode, NodeId } from "../../network/graph.ts";
import type { Aggregation } from "../../network/ties/projection.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import type { LinkLook } from "../marks/linkLook.ts";
import { writtenName } from "../marks/nodeFigure.ts";
import { calledName } from "../marks/nodeName.ts";
import { tieLook } from "./tieDrawing.ts";

/** What a screen reader says of a node of a one-mode network: its name first, then with how many it agrees and disagrees, or meets. */
export function tieNodeName(
  network: TieNetwork,
  aggregation: Aggregation,
  language: Words,
): (node: NetworkNode, isPinned: boolean) => string {
  const ties = language.of(tiesWords);
  const { chart, words } = language.of(baseWords);
  const looks = looksAt(network, aggregation);
  return (node, isPinned) => {
    const count = (look: LinkLook) => looks.get(node.id)?.filter((one) => one === look).length ?? 0;
    const counts = {
      name: node.kind === "actor" ? calledName(node.actor, chart) : node.proposition.label,
      agree: count("agreement"),
      differ: count("disagreement"),
      meet: count("meeting"),
    };
    const name =
      node.kind === "actor"
        ? ties.nodeName({ ...counts, kind: kindNoun(node.ofKind, words.kind) })
        : ties.propositionName(counts);
    return isPinned ? `${name} ${chart.pinned}` : name;
  };
}

/** What the ties of each node look like, gone through once for all nodes. */
const looksAt = memoizeLast(({ links }: TieNetwork, aggregation: Aggregation) => {
  const looks = new Map<NodeId, LinkLook[]>();
  for (const { source, target, tie } of links)
    for (const id of [source, target]) {
      const ofNode = looks.get(id);
      if (ofNode === undefined) looks.set(id, [tieLook(tie.weight, aggregation)]);
      else ofNode.push(tieLook(tie.weight, aggregation));
    }
  return looks;
});

/** What is said of a tie that is pointed at: whom it joins, by what, and whether it depends on a single statement. */
export function tieLinkName(
  { nodes }: TieNetwork,
  aggregation: Aggregation,
  language: Words,
): (link: TieLink) => string {
  const ties = language.of(tiesWords);
  const names = new Map(nodes.map((node) => [node.id, writtenName(node)]));
  return ({ source, target, tie }) => {
    const look = ties[tieLook(tie.weight, aggregation)];
    const said = ties.linkCaption({ one: names.get(source) ?? "", other: names.get(target) ?? "", look });
    return tie.isThin ? `${said} ${ties.linkCaptionThin}` : said;
  };
}
