import type { BrowserContext, Frame, Page } from "playwright-core";
import { type Server, type ServeOptions, serveDist } from "./serveDist.ts";
import { type Watch, watchPage } from "./watchPage.ts";

const CASE = "/xinjiang-report-2022";

/** Another site that embeds the explorer, opened in a page of its own. */
export interface Host {
  readonly page: Page;
  readonly watch: Watch;
  /** Where the explorer lies, and where the page around it. */
  readonly app: Server;
  readonly origin: string;
}

interface HostOptions {
  /** The body of the page around; `app` is where the explorer begins, `origin` that of the page around. */
  readonly body: (app: string, origin: string) => string;
  /** A script of the page around, from a file of its own as strict policies demand. */
  readonly script?: string;
  readonly headers?: (app: string) => ServeOptions["headers"];
  readonly html?: string;
}

/** Serves the explorer and, at another origin, a page around it, and opens that. */
export async function openHost(context: BrowserContext, options: HostOptions): Promise<Host> {
  const { body, script = "", headers, html = "<html lang='en'>" } = options;
  const app = await serveDist();
  const pages: Record<string, string> = { "/host.js": NOTES + script };
  const sent = headers?.(app.origin);
  const around = await serveDist({ pages, ...(sent === undefined ? {} : { headers: sent }) });
  pages["/host.html"] =
    `<!doctype html>${html}<title>Host</title><link rel="icon" href="data:,"><script src="/host.js"></script>` +
    `<body>${body(app.url, around.origin)}</body>`;
  const { page, watch } = await watchPage(context);
  page.on("close", () => void Promise.all([app.close(), around.close()]));
  await page.goto(`${around.origin}/host.html`);
  return { page, watch, app, origin: around.origin };
}

/** The address of the embedded explorer, with more parameters or a place. */
export const embedAt = (app: string, more = "", place = ""): string =>
  `${app}#${CASE}${place}?embed=1${more}`;

export const frameTag = (src: string, attributes = ""): string =>
  `<iframe name="one" title="app" width="700" height="500" ${attributes} src="${src.replaceAll("&", "&amp;")}"></iframe>`;

/** The frames of a page that hold the explorer, once they have drawn it. */
export async function appFrames(page: Page, count = 1): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  for (const element of await page.locator("iframe").all()) {
    await element.scrollIntoViewIfNeeded();
    const handle = await element.elementHandle();
    const frame = await handle?.contentFrame();
    if (frame === null || frame === undefined) throw new Error("A frame has no page in it.");
    // What the build drew has the same parts; it stands until the script has drawn them, or goes before.
    await frame.locator("#first").waitFor({ state: "detached" });
    await frame.locator("#embed").waitFor();
    frames.push(frame);
  }
  if (frames.length !== count) throw new Error(`There are ${frames.length} frames, not ${count}.`);
  return frames;
}

/** How high the content of the explorer is. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.locator("#embed").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

/** What the page around has heard, in order. */
export const heard = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);

/** Runs in the page around: notes what it hears. */
const NOTES = `window.heard = [];
addEventListener("message", ({ data, source }) => {
  if (source !== window && typeof data === "object") heard.push(data);
});
`;
