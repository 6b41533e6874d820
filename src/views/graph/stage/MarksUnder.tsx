import { useMemo } from "react";
import type { Graph, GraphLink } from "../../../network/graph.ts";
import type { Mark } from "../../marks/paint/mark.ts";
import { Marks } from "../../marks/paint/Marks.tsx";
import type { EmphasisOf } from "../emphasis.ts";
import type { NetworkScene } from "../networkScene.ts";

/** What a view may draw besides the network itself. */
export interface NetworkExtras<Link extends GraphLink> {
  /** What is faint where the network lacks it, if not the whole one. */
  readonly ghosted?: Graph<Link> | undefined;
  /** How much nodes and links stand out where nothing is pointed at or selected; all alike where it is left out. */
  readonly resting?: EmphasisOf | undefined;
  /** Marks under all others; the same function while nothing of them changes. */
  readonly under?: ((scene: NetworkScene<Link>) => readonly Mark[]) | undefined;
}

interface MarksUnderProps<Link extends GraphLink> extends Pick<NetworkExtras<Link>, "under"> {
  readonly scene: NetworkScene<Link>;
}

/** What a view draws under the marks of a network, for the eye alone. */
export function MarksUnder<Link extends GraphLink>({ scene, under }: MarksUnderProps<Link>) {
  const marks = useMemo(() => under?.(scene) ?? [], [under, scene]);
  if (marks.length === 0) return null;
  return (
    <g aria-hidden="true" className="network-chart__ground">
      <Marks marks={marks} />
    </g>
  );
}
