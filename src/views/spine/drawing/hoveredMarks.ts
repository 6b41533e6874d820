import type { Mark } from "../../marks/paint/mark.ts";
import { ribbonMark } from "./ribbonMarks.ts";
import type { SpineSpot } from "./spineAt.ts";
import type { SpineScene } from "./spineScene.ts";

/** What is drawn over the picture while something is pointed at; it hides nothing that it does not show itself. */
export function hoveredMarks(scene: SpineScene, spot: SpineSpot | null): readonly Mark[] {
  if (spot === null) return [];
  switch (spot.kind) {
    case "ribbon": {
      const { id: _id, ends: _ends, ...mark } = ribbonMark(scene, spot.ribbon, "full");
      return [mark];
    }
    case "actor":
      return aroundActor(scene, spot.actor);
    case "group":
      return aroundGroup(scene, spot.group);
    case "proposition":
      return aroundBar(scene, spot.proposition);
    case "position":
      return [];
  }
}

function aroundActor({ layout: { marks, groups } }: SpineScene, actor: number): readonly Mark[] {
  if (groups[marks.group[actor] ?? -1]?.form === "sliver") return [];
  const [x, y] = [marks.x[actor] ?? 0, marks.y[actor] ?? 0];
  return [{ kind: "circle", x, y, radius: Math.max(4, marks.radius) + 2, stroke: "ink", strokeWidth: 1.6 }];
}

function aroundGroup({ layout }: SpineScene, at: number): readonly Mark[] {
  const group = layout.groups[at];
  if (group === undefined) return [];
  const { left: x, top: y, width, height } = group;
  return [{ kind: "rect", x, y, width, height, corner: 3, stroke: "ink", strokeWidth: 1.6 }];
}

function aroundBar({ layout }: SpineScene, proposition: number): readonly Mark[] {
  const bar = layout.bars[proposition];
  if (bar === undefined) return [];
  const box = { x: bar.left - 2, y: bar.top - 2, width: bar.width + 4, height: bar.height + 4 };
  return [{ kind: "rect", ...box, stroke: "ink", strokeWidth: 1.2 }];
}
