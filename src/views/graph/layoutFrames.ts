import type { LayoutRequest } from "../../network/layout/layoutRequest.ts";
import type { Size } from "../../ui/hooks/useElementSize.ts";

/** Sizes are rounded down to this many CSS pixels, so a small change of the window does not place everything again. */
const SIZE_STEP = 20;
/** Where the picture may be as high as it needs, it is at least so high, or, without levels, as high as it is wide. */
const LEAST_HEIGHT = 720;

export type Frame = Pick<LayoutRequest, "width" | "height" | "growth">;

/** A picture that was placed for a smaller frame is drawn at most so many times as large: more where that leaves the whole of it in sight. */
export const MOST_LARGER: Readonly<Record<Frame["growth"], number>> = { both: 1.75, down: 1.25 };

/** Frames for which the build places bundled cases, the largest first: enlarged they suit all other screens too. */
export const KNOWN_FRAMES: readonly Frame[] = [
  { width: 1300, height: 760, growth: "both" },
  { width: 1080, height: 620, growth: "both" },
  { width: 1100, height: 580, growth: "both" },
  { width: 1000, height: 620, growth: "both" },
  { width: 1080, height: 720, growth: "down" },
  { width: 940, height: 720, growth: "down" },
  { width: 760, height: 720, growth: "down" },
  { width: 640, height: 640, growth: "down" },
  { width: 560, height: 560, growth: "down" },
  { width: 460, height: 460, growth: "down" },
  { width: 360, height: 360, growth: "down" },
  { width: 320, height: 320, growth: "down" },
];

/** Frames for lower rooms, in which networks of few nodes are seen whole; their layouts are not kept. The first that fits is taken. */
export const SMALL_FRAMES: readonly Frame[] = [
  { width: 1080, height: 580, growth: "both" },
  { width: 1080, height: 480, growth: "both" },
  { width: 1000, height: 500, growth: "both" },
  { width: 1000, height: 400, growth: "both" },
  { width: 940, height: 420, growth: "both" },
  { width: 940, height: 340, growth: "both" },
  { width: 740, height: 320, growth: "both" },
];

/** So many nodes can be read where the smallest known frames that are seen whole show them; larger networks are overviews in any case. */
const NODES_READ = 50;
const MOST_READ = 60;

/** Whether names could not be read if a network of so many nodes were as small as its frame: it is then higher, and scrolls. */
export function isCramped(frame: Size | null, nodes: number, scale: number): boolean {
  // A class sees the whole of it, with few names.
  if (frame === null || scale > 1) return false;
  return !leastRooms(nodes).some(({ width, height }) => width <= frame.width && height <= frame.height);
}

/** The rooms from each of which on a network of so many nodes is not cramped. Fewer are lower, but less so: names are as high. */
export function leastRooms(nodes: number): readonly Size[] {
  if (nodes > MOST_READ) return [{ width: 0, height: 0 }];
  const share = Math.sqrt(nodes / NODES_READ);
  return KNOWN_FRAMES.filter(({ growth }) => growth === "both").map(({ width, height }) => ({
    width: width * share,
    height: height * share ** 0.84,
  }));
}

interface FrameOf {
  /** How many times as large as usual everything is drawn. */
  readonly scale: number;
  readonly isCooperative: boolean;
  readonly hasLevels: boolean;
}

const FRAMES: readonly Frame[] = [...KNOWN_FRAMES, ...SMALL_FRAMES];
/** Those of a picture with levels, which needs more height. */
const LEVEL_FRAMES: readonly Frame[] = FRAMES.map((frame) =>
  frame.growth === "down" ? { ...frame, height: LEAST_HEIGHT } : frame,
);

/** The frame in which a picture of a size is placed: the largest known one for which there is room, else its own; 0 by 0 before it is measured. */
export function frameFor(size: Size | null, { scale, isCooperative, hasLevels }: FrameOf): Frame {
  const width = roundDown((size?.width ?? 0) / scale);
  const height = roundDown((size?.height ?? 0) / scale);
  const own: Frame = isCooperative
    ? { width, height: hasLevels ? LEAST_HEIGHT : Math.min(width, LEAST_HEIGHT), growth: "down" }
    : { width, height, growth: "both" };
  const frames = hasLevels ? LEVEL_FRAMES : FRAMES;
  return frames.find((known) => hasRoom(own, known)) ?? own;
}

function hasRoom(own: Frame, known: Frame): boolean {
  const isWide = known.growth === own.growth && known.width <= own.width;
  return isWide && (own.growth === "down" || known.height <= own.height);
}

function roundDown(length: number): number {
  return Math.floor(length / SIZE_STEP) * SIZE_STEP;
}
