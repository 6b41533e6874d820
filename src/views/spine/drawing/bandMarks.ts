import { LETTER_SIZES } from "../../../network/spine/model/spineRequest.ts";
import type { Mark } from "../../marks/paint/mark.ts";
import type { SpineScene } from "./spineScene.ts";

const INSET = 12;
const HALO = 3;

/** The lines between the bands of themes, under all else. */
export function bandLines({ layout }: SpineScene): readonly Mark[] {
  const end = layout.frame.width - INSET;
  const edges = layout.bands.map(({ side, top, bottom }) => (side === "above" ? bottom : top));
  return edges.map((y) => ({
    kind: "path",
    role: "spine__edge",
    path: `M${INSET} ${y.toFixed(1)}H${end.toFixed(1)}`,
    stroke: "rule",
  }));
}

/** The titles of themes at the start of their bands. */
export function bandTitles({ said, layout }: SpineScene): readonly Mark[] {
  const { letters } = layout.frame;
  return layout.bands.flatMap(({ theme, titleY }): Mark[] => {
    const title = said.themes.find(({ id }) => id === theme)?.title;
    if (title === undefined || title === "") return [];
    return [
      {
        kind: "text",
        role: "spine__theme",
        lines: [{ text: title, x: INSET, y: titleY }],
        size: LETTER_SIZES.theme * letters,
        fill: "ink-soft",
        family: "serif",
        isItalic: true,
        halo: HALO * letters,
      },
    ];
  });
}
