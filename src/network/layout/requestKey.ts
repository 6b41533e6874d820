import type { LayoutRequest } from "./layoutRequest.ts";

/**
 * A short name for a request; others have other names, but for one in 9 · 10^15. The hash cyrb53, in the public domain
 * (https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 */
export function requestKey(request: LayoutRequest): string {
  const text = JSON.stringify(request);
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
