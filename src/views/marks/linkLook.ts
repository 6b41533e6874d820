import { STANCES, type Stance } from "../../case/statement.ts";
import type { Point } from "../../network/geometry/point.ts";
import type { Colour, Emphasis, GroupMark, PathMark } from "./paint/mark.ts";

/** What a link looks like: in the colour and line of a stance, or in ink, for what is no stance. */
export const LOOKS = [...STANCES, "agreement", "disagreement", "meeting", "address", "standing"] as const;
export type LinkLook = (typeof LOOKS)[number];

interface Line {
  readonly stroke: Colour;
  /** Lengths of strokes and gaps in CSS pixels; none for a solid line. */
  readonly dashes: readonly number[];
}

/** The line of every link, in all views, on the page, on canvas and in files. */
export const LINK_LINES: Readonly<Record<LinkLook, Line>> = {
  support: { stroke: "support", dashes: [] },
  oppose: { stroke: "oppose", dashes: [6, 3.5] },
  mixed: { stroke: "mixed", dashes: [2, 2.5] },
  abstain: { stroke: "abstain", dashes: [1, 4] },
  agreement: { stroke: "ink", dashes: [] },
  disagreement: { stroke: "ink", dashes: [9, 5] },
  meeting: { stroke: "ink", dashes: [] },
  address: { stroke: "ink", dashes: [] },
  standing: { stroke: "ink", dashes: [1.5, 3.5] },
};

/** What steps back is hardly seen. */
const FAINT = 0.1;
/** What is plain has at least three times the contrast to the ground: a stance is seen in its own colour, ink may be paler. */
const PLAIN = { stance: 1, ink: 0.72 } as const;
/** So many that they lie on each other let others show through. */
const DENSE = 0.62;
/** The width of what rests on one statement, in CSS pixels: thin, not pale. */
const THIN_WIDTH = 1;
const DOT_RADIUS = 2.6;

/** A link with all that is needed to draw it. */
export interface LinkFigure {
  readonly look: LinkLook;
  readonly isThin: boolean;
  /** Whether there are too many links to follow each. */
  readonly isDense?: boolean;
  readonly path: string;
  /** In CSS pixels. */
  readonly width: number;
  /** The head of its arrow, where it has a direction. */
  readonly head?: string;
  /** Where it ends on plates. */
  readonly dots?: readonly Point[];
}

/** A link: its look says the stance, or what else it is, its width how much is behind it. */
export function linkMark(figure: LinkFigure, emphasis: Emphasis = "plain"): GroupMark {
  const { look, head, dots = [] } = figure;
  const line: PathMark = {
    kind: "path",
    role: "link-mark__line",
    path: figure.path,
    ...LINK_LINES[look],
    strokeWidth: figure.isThin && emphasis !== "strong" ? THIN_WIDTH : figure.width,
  };
  const marks = [line, ...dots.map((at) => dotMark(at, look, figure.width)), ...headMarks(head, look)];
  const opacity = opacityOf(figure, emphasis);
  const stance = isStance(look) ? { stance: look } : {};
  return { kind: "group", role: "link-mark", ...stance, marks, ...(opacity < 1 ? { opacity } : {}) };
}

/** Of line, dots and head together. */
function opacityOf({ look, isDense = false }: LinkFigure, emphasis: Emphasis): number {
  if (emphasis === "strong") return 1;
  if (emphasis === "faint") return FAINT;
  if (isDense) return DENSE;
  return isStance(look) ? PLAIN.stance : PLAIN.ink;
}

/** Where a line ends: as a path, which a canvas paints with others of its look. */
function dotMark({ x, y }: Point, look: LinkLook, width: number): PathMark {
  const radius = Math.max(DOT_RADIUS, width * 0.8);
  const path = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  return { kind: "path", role: "link-mark__dot", path, fill: LINK_LINES[look].stroke };
}

function headMarks(path: string | undefined, look: LinkLook): readonly PathMark[] {
  return path === undefined
    ? []
    : [{ kind: "path", role: "link-mark__head", path, fill: LINK_LINES[look].stroke }];
}

export function isStance(look: LinkLook): look is Stance {
  return STANCES.some((stance) => stance === look);
}
