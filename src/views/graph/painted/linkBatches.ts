import { LOOKS } from "../../marks/linkLook.ts";
import type { Emphasis, Mark, PathMark } from "../../marks/paint/mark.ts";
import type { EmphasisOf } from "../emphasis.ts";
import { linkMarks } from "../linkMarks.ts";
import type { LinkMarkScene } from "../networkScene.ts";

const DEPTH: Readonly<Record<Emphasis, number>> = { faint: 0, plain: 1, strong: 2 };

/**
 * The lines and heads of links as few paths, each of one look, for a canvas that could not stroke thousands one by one.
 * Those that stand out come last and lie on top. Widths are rounded to half a CSS pixel.
 */
export function linkBatches(links: readonly LinkMarkScene[], emphasis: EmphasisOf): readonly PathMark[] {
  const ordered = links
    .map((scene) => ({ scene, emphasis: emphasis.link(scene.link) }))
    .toSorted((left, right) => DEPTH[left.emphasis] - DEPTH[right.emphasis] || byLook(left, right));
  const batches = new Map<string, { readonly look: PathMark; readonly paths: string[] }>();
  for (const part of ordered.flatMap((one) => partsOf(linkMarks(one.scene, one.emphasis)))) {
    const { path, ...look } = part;
    const key = JSON.stringify(look);
    const batch = batches.get(key) ?? { look: part, paths: [] };
    batch.paths.push(path);
    batches.set(key, batch);
  }
  return [...batches.values()].map(({ look, paths }) => ({ ...look, path: paths.join("") }));
}

interface Ordered {
  readonly scene: LinkMarkScene;
}

function byLook(left: Ordered, right: Ordered): number {
  return LOOKS.indexOf(left.scene.look) - LOOKS.indexOf(right.scene.look);
}

/** The paths of a mark, each with the opacity that it has within its groups. */
function partsOf(mark: Mark, opacity = 1): readonly PathMark[] {
  const own = opacity * (mark.opacity ?? 1);
  if (mark.kind === "group") return mark.marks.flatMap((part) => partsOf(part, own));
  if (mark.kind !== "path") return [];
  const { strokeWidth } = mark;
  const width = strokeWidth === undefined ? {} : { strokeWidth: Math.round(strokeWidth * 2) / 2 };
  return [{ ...mark, ...width, opacity: own }];
}
