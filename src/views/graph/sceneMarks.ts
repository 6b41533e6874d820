import { type GroupMark, type Mark, textLine } from "../marks/paint/mark.ts";
import { captionMark, linkMarks } from "./linkMarks.ts";
import { BAND_TITLE_SIZE } from "./networkLayoutRequest.ts";
import type { NetworkScene } from "./networkScene.ts";
import { NODE_TYPE, nodeMarks } from "./nodeMarks.ts";

/** A network where nothing is brought out: links, words at links, bands and nodes, each above the ones before. */
export function sceneMarks(scene: NetworkScene, type = NODE_TYPE): readonly Mark[] {
  const captioned = scene.links.filter(({ caption }) => caption?.isCrowded === false);
  return [
    ...scene.links.map((link) => linkMarks(link)),
    ...captioned.flatMap((link) => captionMark(link) ?? []),
    ...bandMarks(scene),
    ...scene.nodes.map((node) => nodeMarks(node, type)),
  ];
}

/** The titles of the bands, and the rules between them. */
export function bandMarks({ bands, width }: Pick<NetworkScene, "bands" | "width">): readonly GroupMark[] {
  return bands.map(({ title, top }, at) => {
    const type = {
      size: BAND_TITLE_SIZE,
      fill: "ink-soft",
      family: "serif",
      isItalic: true,
      halo: 4,
    } as const;
    const words = { ...textLine(title, 8, top + 17, type), role: "theme-band__title" };
    const rule: Mark = {
      kind: "path",
      role: "theme-band__rule",
      path: `M0 ${top}H${width}`,
      stroke: "rule",
    };
    return { kind: "group", role: "theme-band", marks: at > 0 ? [rule, words] : [words] };
  });
}
