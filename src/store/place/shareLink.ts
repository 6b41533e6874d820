import type { ShownAddress } from "./useShownAddress.ts";

/** Where an address can be opened: from anywhere on the web, on this device only, or nowhere. */
export type Reach = "web" | "device" | "nowhere";

/** Above this length a QR code has more than 49 modules a side, too fine for the back row. Source: ISO/IEC 18004, level M. */
export const LONG_LINK = 150;

/** The parts of an address as one link, with the state behind the hash. */
export function shareLink({ page, path, search }: ShownAddress): string {
  return `${page}#${path}${search}`;
}

/** How far a link to this page carries; a frame made from text has an address that opens nothing. */
export function reachOf({ page }: Pick<ShownAddress, "page">): Reach {
  if (/^https?:/.test(page)) return "web";
  return page.startsWith("file:") ? "device" : "nowhere";
}

/** The address at which Google Classroom offers to post a link. Source: Google, Classroom share button, URL parameters. */
export function classroomLink(link: string): string {
  return `https://classroom.google.com/share?url=${encodeURIComponent(link)}`;
}
