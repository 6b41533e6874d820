import { CASE_ELEMENT } from "./caseElement.ts";
import { LESSON_ELEMENT } from "./lessonElement.ts";

/** The file that the build puts beside the page, which holds all of it. */
const ONE_FILE = "standpoint.html";

/** A page that is one file with everything in it. */
export interface OwnPage {
  /** Its HTML as it was opened; null for a page with files beside it. */
  readonly html: string | null;
  /** The lesson that was saved in it, as JSON; null without one. */
  readonly lesson: string | null;
  /** The case that was saved in it, and where it opens, as JSON; null without one. */
  readonly carried: string | null;
}

/**
 * Reads the page as it was opened, which must be before anything is drawn, and takes what is inside its scripts out
 * of the page: they have run, and they hold the names that a class may not see.
 */
export function readOwnPage(page: Document = document): OwnPage {
  if (page.querySelector("script[src]") !== null) return { html: null, lesson: null, carried: null };
  const html = htmlOf(page);
  const textIn = (id: string) => page.getElementById(id)?.textContent ?? null;
  const [lesson, carried] = [textIn(LESSON_ELEMENT), textIn(CASE_ELEMENT)];
  for (const script of page.querySelectorAll("script")) script.remove();
  return { html, lesson, carried };
}

/** Without what was set on the root element since: theme and such belong to this visit. */
function htmlOf({ documentElement, head, body }: Document): string {
  return `<!doctype html>\n<html lang="${documentElement.lang}">\n  ${head.outerHTML}\n  ${body.outerHTML}\n</html>\n`;
}

/** This very page, read when the script begins. */
export const ownPage = readOwnPage();

/**
 * The whole page as one file: itself, where it is one, else the file beside it.
 * @throws if there is no such file, or if it cannot be read from here.
 */
export async function fetchOneFile(own = ownPage, load: typeof fetch = fetch): Promise<string> {
  if (own.html !== null) return own.html;
  const response = await load(new URL(ONE_FILE, document.baseURI));
  const html = await response.text();
  // Some hosts answer with the front page for whatever they do not have.
  if (!response.ok || !html.includes("<script>"))
    throw new Error(`There is no ${ONE_FILE} beside this page.`);
  return html;
}
