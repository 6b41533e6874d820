/** A gesture that the page needs itself, so that the picture does not follow it. */
export type GestureKind = "control" | "command" | "touch";

/** What a wheel or a touch over the picture lacks to move it; null where it moves it. */
export function lackingGesture(event: WheelEvent | TouchEvent, platform: string): GestureKind | null {
  if ("touches" in event) return event.touches.length < 2 ? "touch" : null;
  if (event.ctrlKey || event.metaKey) return null;
  return /^(?:Mac|iP)/.test(platform) ? "command" : "control";
}
