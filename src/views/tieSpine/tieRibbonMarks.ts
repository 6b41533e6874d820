import type { SpineGroup } from "../../network/spine/model/spineLayout.ts";
import type { TieKind } from "../../network/spine/ties/tieRibbon.ts";
import type { OwnTie } from "../../network/spine/ties/ownTies.ts";
import type { TieRibbon } from "../../network/spine/ties/tiePicture.ts";
import { LETTER_SIZES } from "../../network/spine/model/spineRequest.ts";
import type { Colour, GroupMark, Mark, TextMark } from "../marks/paint/mark.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";

/** The edge of paper on both sides of a ribbon, by which crossings read as over and under, in CSS pixels. */
const CASING = 1;
const INSET = 12;
const HALO = 3;

/** How a tie is known: by its groups and its kind. */
export function tieId(
  { layout: { groups } }: Pick<TieSpineScene, "layout">,
  { kind, one, other }: Pick<TieRibbon, "kind" | "one" | "other">,
): string {
  return [groups[one]?.id, groups[other]?.id, kind].join("/");
}

/** A ribbon between two groups, or the stub of one: a solid line for agreement, dashes for disagreement. */
export function tieMark(scene: TieSpineScene, tie: TieRibbon, stroke: Colour = "rule-strong"): GroupMark {
  const { path, width, kind } = tie;
  const groups: readonly SpineGroup[] = scene.layout.groups;
  return {
    kind: "group",
    role: tie.one === tie.other ? "tie-spine__stub" : "tie-spine__ribbon",
    id: tieId(scene, tie),
    ends: { source: groups[tie.one]?.id ?? "", target: groups[tie.other]?.id ?? "" },
    marks: [
      { kind: "path", path, stroke: "paper", strokeWidth: width + 2 * CASING },
      {
        kind: "path",
        role: "tie-spine__line",
        path,
        stroke,
        strokeWidth: width,
        dashes: tieDashes(kind, width),
      },
    ],
  };
}

/** How a line of the chosen actor is known: by the actor, the group and the kind. */
export function ownTieId(scene: TieSpineScene, { kind, group }: Pick<OwnTie, "kind" | "group">): string {
  return [chosenId(scene), scene.layout.groups[group]?.id, kind].join("/");
}

/** A line from the chosen actor to a group, solid or dashed as ribbons are. */
export function ownTieMark(scene: TieSpineScene, tie: OwnTie, wider = 0): GroupMark {
  const { path, kind } = tie;
  const width = tie.width + wider;
  return {
    kind: "group",
    role: "tie-spine__own",
    id: ownTieId(scene, tie),
    ends: { source: chosenId(scene), target: scene.layout.groups[tie.group]?.id ?? "" },
    marks: [
      { kind: "path", path, stroke: "paper", strokeWidth: width + 2 * CASING },
      {
        kind: "path",
        role: "tie-spine__line",
        path,
        stroke: "ink",
        strokeWidth: width,
        dashes: tieDashes(kind, width),
      },
    ],
  };
}

function chosenId({ said, chosen }: TieSpineScene): string {
  return chosen?.kind === "actor" ? (said.actors[chosen.actor]?.id ?? "") : "";
}

/** As in all networks, but with longer strokes in wider ribbons: gaps stay thin. */
export function tieDashes(kind: TieKind, width: number): readonly number[] {
  return kind === "agreement" ? [] : [Math.max(9, width * 1.5), width > 10 ? 2.5 : 3];
}

/** What stands above the groups and below them, written at the start. */
export function kindTitles({ layout, aggregation, tieWords }: TieSpineScene): readonly Mark[] {
  const { frame } = layout;
  const line = (text: string, y: number): TextMark => ({
    kind: "text",
    role: "tie-spine__kind",
    lines: [{ text, x: INSET, y }],
    size: LETTER_SIZES.theme * frame.letters,
    fill: "ink-soft",
    family: "serif",
    isItalic: true,
    halo: HALO * frame.letters,
  });
  const above = aggregation === "ignore" ? tieWords.above.meeting : tieWords.above.agreement;
  return [
    ...(aggregation === "conflict" ? [] : [line(above, LETTER_SIZES.theme * frame.letters)]),
    ...(aggregation === "subtract" || aggregation === "conflict"
      ? [line(tieWords.below, frame.height - 5 * frame.letters)]
      : []),
  ];
}
