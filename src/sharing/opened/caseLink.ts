import type { Case } from "../../case/case.ts";
import { MOST_UNPACKED, packText } from "../../formats/embed/packedText.ts";
import type { Reach } from "../../store/place/shareLink.ts";

/** A longer link is not made: programs cut it, and a file does the same. */
export const MOST_LINK = 12_000;

/** More statements than these never fit, and it would take long to find out. */
const MOST_STATEMENTS = 1000;

/** A link that holds a case and how far it carries; or what is there instead. */
export type MadeLink =
  | { readonly link: string; readonly reach: Exclude<Reach, "nowhere"> }
  | "making"
  | "nowhere"
  | "tooLong";

/** The link to a page (`https://example.org/standpoint/`) that holds the whole case and opens at `start`; null if it is too long. */
export async function caseLink(page: string, shown: Case, start: string): Promise<string | null> {
  if (shown.statements.length > MOST_STATEMENTS) return null;
  const text = JSON.stringify(shown);
  if (text.length * 3 > MOST_UNPACKED && new TextEncoder().encode(text).length > MOST_UNPACKED) return null;
  const at = start === "" ? "" : `&at=${encodeURIComponent(start)}`;
  const link = `${page}#/page/open?with=${await packText(text)}${at}`;
  return link.length > MOST_LINK ? null : link;
}
