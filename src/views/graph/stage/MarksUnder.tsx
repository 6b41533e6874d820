import { useMemo } from "react";
import type { GraphLink } from "../../../network/graph.ts";
import { Marks } from "../../marks/paint/Marks.tsx";
import type { NetworkExtras } from "./networkExtras.ts";
import type { NetworkScene } from "../networkScene.ts";

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
