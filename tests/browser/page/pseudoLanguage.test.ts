import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Page } from "playwright-core";
import { type Rolldown, build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { site } from "../../../src/workshop/start/buildWords.ts";
import { casesPlugin } from "../../../src/workshop/cases/casesPlugin.ts";
import { layoutsPlugin } from "../../../src/workshop/cases/layoutsPlugin.ts";
import { shelfPlugin } from "../../../src/workshop/cases/shelfPlugin.ts";
import { VIEWS } from "../../../src/views/registry.ts";
import { PHONE, WIDE } from "../site/useSite.ts";
import { type Server, serveDist } from "../site/serveDist.ts";
import { newContext } from "../site/theBrowser.ts";
import { watchPage } from "../site/watchPage.ts";

const CASE = "xinjiang-report-2022";

let server: Server;

beforeAll(async () => {
  server = await serveDist({ pages: await pseudoSite() });
});

afterAll(() => server.close());

/** The app in the made-up language, built into memory: what is shipped has not a byte of it. */
async function pseudoSite(): Promise<Readonly<Record<string, string>>> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    base: "./",
    plugins: [
      react(),
      casesPlugin(process.cwd(), site.fallback),
      layoutsPlugin(process.cwd()),
      shelfPlugin(),
    ],
    json: { stringify: true },
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, "pseudoApp.tsx") },
    },
  });
  const files = (built as Rolldown.RolldownOutput).output;
  const named = files.map((file) => [
    `/pseudo/${file.fileName}`,
    file.type === "chunk" ? file.code : String(file.source),
  ]);
  const script = files.find((file) => file.type === "chunk" && file.isEntry)?.fileName;
  const styles = files.filter(({ fileName }) => fileName.endsWith(".css"));
  const links = styles.map(({ fileName }) => `<link rel="stylesheet" href="${fileName}">`).join("");
  const page = `<!doctype html><meta name="viewport" content="width=device-width, initial-scale=1">${links}<body><script type="module" src="${script}"></script>`;
  return { ...Object.fromEntries(named), "/pseudo/index.html": page };
}

const SIZES = [
  ["on a phone", PHONE],
  ["at 1280", { ...WIDE, viewport: { width: 1280, height: 800 } }],
] as const;

describe.each(SIZES)("in a language that is longer and runs from right to left, %s", (_name, size) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await watchPage(await newContext(size)));
  });

  afterAll(() => page.context().close());

  test.each(VIEWS.all)("the view %s is drawn, fits, and nothing is cut off", async (view) => {
    await page.goto("about:blank");
    await page.goto(`${server.origin}/pseudo/index.html#/${CASE}?view=${view}&form=picture&changes=a.cerd`);
    await page.locator("#root main:not(:has(> noscript))").waitFor();
    await page.locator(DRAWN[view]).first().waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("rtl");
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
});

const NETWORK = "[data-node]";
const DRAWN: Readonly<Record<(typeof VIEWS.all)[number], string>> = {
  network: NETWORK,
  alignment: NETWORK,
  propositions: NETWORK,
  addressees: NETWORK,
  firmness: ".firmness-picture",
  matrix: ".matrix__cell[data-stance]",
  timeline: ".time-mark",
  sides: ".side-roster",
};

/** By how much the page is wider than the screen. */
function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** The texts of which a part is out of sight: cut by the box they stand in, or beyond the edge of the screen. */
function cutOff(): string[] {
  const flows = (kind: RegExp) => (element: Element) => kind.test(getComputedStyle(element).overflowX);
  const [clips, scrolls] = [flows(/hidden|clip/), flows(/auto|scroll/)];
  const boxOf = (text: Node) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect();
  };
  const around = (element: Element | null): Element[] =>
    element === null ? [] : [element, ...around(element.parentElement)];
  // What is drawn is measured by the tests of the pictures, and what is for ears alone is in a box of a pixel.
  const isUnseen = (elements: readonly Element[]) =>
    elements[0]?.checkVisibility() !== true ||
    elements.some((one) => one.matches("svg, .skip-link, script") || one.getBoundingClientRect().width <= 1);
  const isCut = (text: Node) => {
    const elements = around(text.parentElement);
    if (isUnseen(elements)) return false;
    const stop = elements.findIndex(scrolls);
    const clipping = (stop < 0 ? elements : elements.slice(0, stop)).filter(clips);
    const edges = [...clipping.map((one) => one.getBoundingClientRect()), ...(stop < 0 ? [SCREEN] : [])];
    const { left, right } = boxOf(text);
    return edges.some((edge) => left < edge.left - 1 || right > edge.right + 1);
  };
  const SCREEN = { left: 0, right: innerWidth };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (texts.nextNode() !== null) {
    const { textContent } = texts.currentNode;
    if (textContent?.trim() !== "" && isCut(texts.currentNode)) cut.push(textContent ?? "");
  }
  return cut;
}
