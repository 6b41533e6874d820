import type { EmphasisOf } from "./emphasis.ts";
import type { Emphasis } from "./NodeMark.tsx";
import { LOOKS, type LinkLook } from "./linkDrawing.ts";
import type { LinkMarkScene } from "./networkScene.ts";

/** Links that are drawn with one stroke: of one look, one width and one emphasis. */
export interface LinkBatch {
  readonly look: LinkLook;
  readonly width: number;
  readonly emphasis: Emphasis;
  /** All their curves, as the data of one path. */
  readonly path: string;
  /** The heads of their arrows, to be filled. */
  readonly heads: string;
}

const DEPTH: Readonly<Record<Emphasis, number>> = { faint: 0, plain: 1, strong: 2 };

/** The links of a scene in as few strokes as their looks allow, those that stand out last, so that they lie on top. */
export function linkBatches(links: readonly LinkMarkScene[], emphasis: EmphasisOf): readonly LinkBatch[] {
  const batches = new Map<string, LinkBatch & { readonly paths: string[]; readonly tips: string[] }>();
  for (const { link, look: lookOfLink, path, width, head = "" } of links) {
    const look = { look: lookOfLink, width: Math.round(width * 2) / 2, emphasis: emphasis.link(link) };
    const key = `${look.look} ${look.width} ${look.emphasis}`;
    const batch = batches.get(key);
    if (batch === undefined) batches.set(key, { ...look, path: "", heads: "", paths: [path], tips: [head] });
    else {
      batch.paths.push(path);
      batch.tips.push(head);
    }
  }
  return [...batches.values()]
    .map(({ paths, tips, ...look }) => ({ ...look, path: paths.join(""), heads: tips.join("") }))
    .toSorted((left, right) => DEPTH[left.emphasis] - DEPTH[right.emphasis] || byLook(left, right));
}

function byLook(left: LinkBatch, right: LinkBatch): number {
  return LOOKS.indexOf(left.look) - LOOKS.indexOf(right.look);
}
