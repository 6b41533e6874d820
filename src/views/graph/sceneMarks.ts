import { type Emphasis, type GroupMark, type Mark, textLine } from "../marks/paint/mark.ts";
import type { EmphasisOf } from "./emphasis.ts";
import { ghostMarks } from "./ghostMarks.ts";
import { captionMark, linkMarks } from "./linkMarks.ts";
import { BAND_TITLE_INSET, BAND_TITLE_SIZE } from "./networkLayoutRequest.ts";
import type { LinkMarkScene, NetworkScene } from "./networkScene.ts";
import { NODE_TYPE, nodeMarks } from "./nodeMarks.ts";

/** A network where nothing is pointed at: links, words at links, bands and nodes, each above the ones before. */
export function sceneMarks(scene: NetworkScene, type = NODE_TYPE, resting?: EmphasisOf): readonly Mark[] {
  const captioned = scene.links.filter(({ caption }) => caption?.isCrowded === false);
  const ghosts = ghostMarks(scene.ghosts, type);
  return [
    ...bandRules(scene),
    ...ghosts.links,
    ...scene.links.map((link) => restingMarks(link, resting?.link(link.link))),
    ...captioned.flatMap((link) => captionMark(link) ?? []),
    ...bandTitles(scene),
    ...ghosts.nodes,
    ...scene.nodes.map((node) => nodeMarks(node, type)),
  ];
}

/** What has stepped back stays to be seen: less would look like less. */
const STEPPED_BACK = 0.3;

function restingMarks(link: LinkMarkScene, emphasis?: Emphasis): GroupMark {
  const marks = linkMarks(link, emphasis);
  return emphasis === "faint" ? { ...marks, opacity: STEPPED_BACK } : marks;
}

/** The rules between the bands, under everything. */
export function bandRules({ bands, width }: Pick<NetworkScene, "bands" | "width">): readonly Mark[] {
  return bands.slice(1).map(({ top }) => ({
    kind: "path",
    role: "theme-band__rule",
    path: `M0 ${top}H${width}`,
    stroke: "rule",
  }));
}

/** The titles of the bands, above the lines. */
export function bandTitles({ bands }: Pick<NetworkScene, "bands">): readonly GroupMark[] {
  const type = {
    fill: "ink-soft",
    family: "serif",
    isItalic: true,
    halo: 4,
  } as const;
  return bands.map(({ title, top, letters = 1 }) => ({
    kind: "group",
    role: "theme-band",
    marks: [
      {
        ...textLine(title, BAND_TITLE_INSET, top + 4 + BAND_TITLE_SIZE * letters, {
          ...type,
          size: BAND_TITLE_SIZE * letters,
        }),
        role: "theme-band__title",
      },
    ],
  }));
}
