import { STANCES, type Stance } from "../../case/statement.ts";
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

/** Line and head together: what is plain lets others show through, what steps back is hardly seen. */
export const LINK_OPACITY: Readonly<Record<Emphasis, number>> = { strong: 1, plain: 0.62, faint: 0.1 };
/** What rests on one statement is pale, unless it is brought out. */
const THIN_OPACITY = 0.45;

/** A link with all that is needed to draw it. */
export interface LinkFigure {
  readonly look: LinkLook;
  readonly isThin: boolean;
  readonly path: string;
  /** In CSS pixels. */
  readonly width: number;
  /** The head of its arrow, where it has a direction. */
  readonly head?: string;
}

/** A link: its look says the stance, or what else it is, its width how much is behind it. */
export function linkMark(figure: LinkFigure, emphasis: Emphasis = "plain"): GroupMark {
  const isPale = figure.isThin && emphasis !== "strong";
  const line: PathMark = {
    kind: "path",
    role: "link-mark__line",
    path: figure.path,
    ...LINK_LINES[figure.look],
    strokeWidth: figure.width,
    ...(isPale ? { opacity: THIN_OPACITY } : {}),
  };
  const marks = figure.head === undefined ? [line] : [line, headMark(figure.head, figure.look)];
  const opacity = LINK_OPACITY[emphasis];
  const stance = isStance(figure.look) ? { stance: figure.look } : {};
  return { kind: "group", role: "link-mark", ...stance, marks, ...(opacity < 1 ? { opacity } : {}) };
}

function headMark(path: string, look: LinkLook): PathMark {
  return { kind: "path", role: "link-mark__head", path, fill: LINK_LINES[look].stroke };
}

export function isStance(look: LinkLook): look is Stance {
  return STANCES.some((stance) => stance === look);
}
