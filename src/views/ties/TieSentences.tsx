import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { NodeId } from "../../network/graph.ts";
import type { Aggregation } from "../../network/ties/projection.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import { type TieSummary, tieSummary } from "../../network/ties/tieSummary.ts";
import { nodeLabel } from "../graph/stage/nodeNavigation.ts";

interface TieSentencesProps {
  readonly network: TieNetwork;
  readonly aggregation: Aggregation;
}

/** What a one-mode network shows, in numbers and names. */
export function TieSentences({ network, aggregation }: TieSentencesProps) {
  const ties = useWords(tiesWords);
  const summary = tieSummary(network);
  const nodes = ties.nodes[network.side](summary.nodes);
  if (network.links.length === 0) return nodes;
  if (aggregation === "ignore") return ties.summaryMeetings({ ...summary, nodes });
  const [agree, differ] = signedCounts(summary, aggregation);
  const namesOf = ({ source, target }: TieLink) =>
    ties.pair({ left: labelOf(network, source), right: labelOf(network, target) });
  const [nearest, farthest] = extremes(summary, aggregation);
  return (
    <>
      {ties.summary({ ...summary, nodes, agree, differ })}{" "}
      {nearest !== null && ties.strongestAgreement({ names: namesOf(nearest), value: nearest.tie.weight })}{" "}
      {farthest !== null &&
        ties.strongestDisagreement({ names: namesOf(farthest), value: farthest.tie.weight })}
    </>
  );
}

/** The one nearest pair and the one farthest apart; of agreement and disagreement both are named or neither. */
function extremes({ nearest, farthest }: TieSummary, aggregation: Aggregation) {
  if (aggregation === "conflict") return [null, nearest] as const;
  const isUneven = aggregation === "subtract" && (nearest === null || farthest === null);
  return isUneven ? ([null, null] as const) : ([nearest, farthest] as const);
}

/** Ties of conflict are numbers above 0, but ties of disagreement. */
function signedCounts({ agree, differ }: TieSummary, aggregation: Aggregation): readonly [number, number] {
  return aggregation === "conflict" ? [0, agree] : [agree, differ];
}

function labelOf({ nodes }: TieNetwork, id: NodeId): string {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined) return "";
  return node.kind === "actor" ? (node.actor.label ?? node.actor.name) : nodeLabel(node);
}
