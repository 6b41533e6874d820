import { ownPage } from "./ownPage.ts";

/** The file that the build puts beside the page, which holds all of it. */
const FILE = "standpoint.html";

/**
 * The whole page as one file: itself, where it is one, else the file beside it.
 * @throws if there is no such file, or if it cannot be read from here.
 */
export async function fetchOneFile(own = ownPage, load: typeof fetch = fetch): Promise<string> {
  if (own.html !== null) return own.html;
  const response = await load(new URL(FILE, document.baseURI));
  const html = await response.text();
  // Some hosts answer with the front page for whatever they do not have.
  if (!response.ok || !html.includes("<script>")) throw new Error(`There is no ${FILE} beside this page.`);
  return html;
}
