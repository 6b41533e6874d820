/** The time by the page's own clock, in milliseconds: it never jumps, whatever the device is set to. */
export function pageClock(): number {
  return performance.now();
}
