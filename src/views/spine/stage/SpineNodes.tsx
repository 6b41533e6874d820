import { memo, useDeferredValue, useMemo } from "react";
import type { NodeId } from "../../../network/graph.ts";
import type { SpineCase } from "../../../network/spine/model/spineCase.ts";
import type { SpineGroup, SpineLayout } from "../../../network/spine/model/spineLayout.ts";
import { Marks } from "../../marks/paint/Marks.tsx";
import { SpineNode } from "./SpineNode.tsx";
import type { SpineSpot } from "../drawing/spineAt.ts";
import type { SpineDisplay } from "../drawing/spineDisplay.ts";
import type { SpineScene } from "../drawing/spineScene.ts";
import { useSpotName } from "./useSpotName.ts";

interface SpineNodesProps {
  readonly scene: SpineScene;
  readonly display: SpineDisplay;
  /** The one that Tab reaches. */
  readonly tabStop: string | null;
}

/** Propositions, groups and named actors, each of which can be reached, heard and opened, with the marks of the crowd between. */
export const SpineNodes = memo(function SpineNodes({ scene, display, tabStop }: SpineNodesProps) {
  const nameOf = useSpotName(scene);
  const { said, layout, chosen } = scene;
  const chosenId: NodeId | null =
    chosen?.kind === "actor"
      ? (said.actors[chosen.actor]?.id ?? null)
      : chosen?.kind === "proposition"
        ? (said.propositions[chosen.proposition]?.id ?? null)
        : null;
  const nodeOf = (spot: SpineSpot, mark: SpineDisplay["bars"][number], holds?: string) => (
    <SpineNode
      key={mark.id}
      mark={mark}
      name={nameOf(spot)}
      isStop={mark.id === tabStop}
      isPressed={mark.id === chosenId || mark.id === layout.opened}
      holds={holds}
    />
  );
  const held = useHeld(said, display.isPainted ? layout : null);
  return (
    <>
      {display.bars.map((mark, proposition) => nodeOf({ kind: "proposition", proposition }, mark))}
      <g className="spine__titles">
        <Marks marks={display.titles} />
      </g>
      {display.boxes.map((mark, group) => nodeOf({ kind: "group", group }, mark, held[group]))}
      {!display.isPainted && <Marks marks={display.crowd} />}
      <Marks marks={display.stems} />
      {display.members.map(({ actor, mark }) => nodeOf({ kind: "actor", actor }, mark))}
    </>
  );
});

/** Who is in each group, where their marks are painted: said after the picture is drawn, since of many it takes a while. */
function useHeld(said: SpineCase, painted: SpineLayout | null): readonly string[] {
  const layout = useDeferredValue(painted, null);
  return useMemo(() => layout?.groups.map((group) => idsIn(said, layout, group)) ?? [], [said, layout]);
}

/** Who is in a group, in the order of the axis: painted marks have no elements to say it. */
function idsIn({ actors }: SpineCase, { order }: SpineLayout, { from, to }: SpineGroup): string {
  return Array.from(order.actors.subarray(from, to), (actor) => actors[actor]?.id ?? "").join(" ");
}
