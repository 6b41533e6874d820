/** A frame that the loader made, and where it was made to come from. */
export interface LoadedFrame {
  readonly window: unknown;
  readonly origin: string;
}

/** What the loader reads of a message event. */
export interface Heard {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

const LEAST = 200;
const MOST = 6000;

/**
 * Which frame says how high it is, and how high it may be made; null for a message of anyone else, or in any other
 * shape. A sandboxed frame has the origin "null".
 */
export function acceptedHeight<Frame extends LoadedFrame>(
  { source, origin, data }: Heard,
  frames: readonly Frame[],
): { readonly frame: Frame; readonly height: number } | null {
  if (typeof data !== "object" || data === null || source === null) return null;
  const { type, v, height } = data as Readonly<Record<string, unknown>>;
  if (type !== "standpoint:height" || v !== 1) return null;
  if (typeof height !== "number" || !Number.isFinite(height)) return null;
  const frame = frames.find((each) => each.window === source);
  if (frame === undefined || (origin !== frame.origin && origin !== "null")) return null;
  return { frame, height: clampedHeight(height) };
}

/** A height that neither hides a frame nor fills the page around without end. */
export function clampedHeight(height: number): number {
  return Math.min(Math.max(Math.ceil(height), LEAST), MOST);
}
