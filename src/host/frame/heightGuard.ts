/** No more than ten messages a second. */
const PAUSE = 100;
const LEAST_CHANGE = 2;
/** A page that grows with its frame would grow for ever: so many growths in a row, in so short a time, end it. */
const MOST_GROWTHS = 8;
const GROWTH_SPAN = 2000;

/** What is remembered of the heights that were sent. Times are in milliseconds. */
export interface HeightGuard {
  readonly sent: number | null;
  readonly sentAt: number;
  /** When the last growths in a row were sent. */
  readonly growths: readonly number[];
  /** The page seems to grow with its frame; it is heard again when it shrinks. */
  readonly isStopped: boolean;
  /** The page around asked for the height, so that it is sent even unchanged. */
  readonly isAsked: boolean;
}

export const NOTHING_SENT: HeightGuard = {
  sent: null,
  sentAt: Number.NEGATIVE_INFINITY,
  growths: [],
  isStopped: false,
  isAsked: false,
};

/** What to do about a height: send one, look again later, or nothing. */
export type HeightVerdict =
  | { readonly act: "send"; readonly height: number }
  | { readonly act: "wait"; readonly time: number }
  | { readonly act: "rest" };

/** Weighs a measured height against those that were sent before; gives the verdict, and what to remember. */
export function weighHeight(
  guard: HeightGuard,
  measured: number,
  now: number,
): readonly [HeightVerdict, HeightGuard] {
  const change = guard.sent === null ? measured : measured - guard.sent;
  const isHeld = guard.isStopped && change > -LEAST_CHANGE;
  const isNews = guard.sent === null || (Math.abs(change) >= LEAST_CHANGE && !isHeld);
  if (!isNews && !guard.isAsked) return [{ act: "rest" }, guard];
  const early = guard.sentAt + PAUSE - now;
  if (early > 0) return [{ act: "wait", time: early }, guard];
  const height = isNews || guard.sent === null ? measured : guard.sent;
  return [{ act: "send", height }, remember(guard, height, now)];
}

/** Whether a height that the page around gave the frame shows all of it, so that it needs no scrollbar. */
export function showsAll({ sent, isStopped }: HeightGuard, given: number): boolean {
  return sent !== null && !isStopped && given >= sent;
}

function remember(guard: HeightGuard, height: number, now: number): HeightGuard {
  const growths = growthsAfter(guard, height, now);
  const isStopped =
    growths.length >= MOST_GROWTHS || (guard.isStopped && guard.sent !== null && height >= guard.sent);
  return { sent: height, sentAt: now, growths, isStopped, isAsked: false };
}

function growthsAfter({ sent, growths }: HeightGuard, height: number, now: number): readonly number[] {
  if (sent === null || height < sent) return [];
  const recent = growths.filter((time) => now - time <= GROWTH_SPAN);
  return height === sent ? recent : [...recent, now];
}
