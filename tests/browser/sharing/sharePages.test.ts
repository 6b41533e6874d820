import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { CONTENT_POLICY } from "../../../src/workshop/site/hostHeaders.ts";
import { DIST, type Server, type ServeOptions, serveDist } from "../site/serveDist.ts";
import { useContext } from "../site/useContext.ts";
import { type Watch, watchPage } from "../site/watchPage.ts";
import { VIEWS } from "../../../src/views/registry.ts";

const SHARE = "share/xinjiang-report-2022";
const STRICT = { headers: { "content-security-policy": CONTENT_POLICY } };

const context = useContext({ viewport: { width: 1280, height: 800 } });
let servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

const serve = async (options: ServeOptions = STRICT) => {
  const server = await serveDist(options);
  servers.push(server);
  return server;
};

/** Errors and refusals; what the browser no longer waits for when it goes on to the explorer is none. */
const faultsOf = ({ problems }: Watch) => problems.filter((problem) => !problem.startsWith("failed: "));

describe("a share page", () => {
  test.each(VIEWS.all)("leads to the view %s, under a strict policy", async (view) => {
    const { url } = await serve();
    const { page, watch } = await watchPage(context());
    await page.goto(`${url}${SHARE}/${view}.html`, { waitUntil: "commit" });
    await page.locator("#root").getByRole("region", { name: "Picture", exact: true }).waitFor();
    const search = view === "network" ? "" : `?view=${view}`;
    await expect.poll(() => page.url()).toBe(`${url}index.html#/xinjiang-report-2022${search}`);
    expect(faultsOf(watch)).toEqual([]);
  });

  test.each([
    ["network", 1280, ".node-mark"],
    ["network", 390, ".proposition-row"],
    ["matrix", 1280, "td"],
    ["sides", 1280, ".node-mark"],
    ["alignment", 390, "tbody tr"],
  ])(
    "of the view %s shows it without script at %s px, and the statements and the way to the source",
    async (view, width, sign) => {
      const { url } = await serve();
      const plain = await context()
        .browser()!
        .newContext({
          javaScriptEnabled: false,
          viewport: { width, height: 800 },
        });
      const page = await plain.newPage();
      await page.goto(`${url}${SHARE}/${view}.html`);
      expect(await page.locator(sign).filter({ visible: true }).count()).toBeGreaterThan(15);
      expect(await page.locator("article").filter({ visible: true }).count()).toBe(64);
      expect(await page.getByRole("link", { name: "CNN" }).count()).toBeGreaterThan(64);
      expect(page.url()).toContain(`${view}.html`);
      await plain.close();
    },
  );

  test("has a picture of its own for each view, with more than paper on it", async () => {
    const { url } = await serve();
    const { page } = await watchPage(context());
    await page.goto(`${url}404.html`);
    const coloursOf = (address: string) =>
      page.evaluate(async (src) => {
        const image = await createImageBitmap(await (await fetch(src)).blob());
        const pen = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
        pen.drawImage(image, 0, 0);
        const { data } = pen.getImageData(0, 0, image.width, image.height);
        return new Set(new Uint32Array(data.buffer)).size;
      }, address);
    const counts = await Promise.all(VIEWS.all.map((view) => coloursOf(`${url}${SHARE}/${view}.png`)));
    expect(Math.min(...counts)).toBeGreaterThan(50);
    const pictures = VIEWS.all.map((view) => readFileSync(join(DIST, SHARE, `${view}.png`), "base64"));
    expect(new Set(pictures).size).toBe(VIEWS.all.length);
  });
});

describe("the page for lost addresses", () => {
  test("leads from any depth to what was asked for behind the path", async () => {
    const lost = readFileSync(join(DIST, "404.html"), "utf8");
    const { url } = await serve({ ...STRICT, pages: { "/deep/er/lost.html": lost } });
    const { page, watch } = await watchPage(context());
    await page.goto(`${url}deep/er/lost.html?utm_source=x#/xinjiang-report-2022?view=matrix`);
    await page.getByRole("link", { name: "Go to the start page" }).click();
    await page.locator("#root").getByRole("region", { name: "Picture", exact: true }).waitFor();
    await expect.poll(() => page.url()).toBe(`${url}?utm_source=x#/xinjiang-report-2022?view=matrix`);
    expect(watch.problems).toEqual([]);
  });
});

describe("what a device reads of the site", () => {
  test("is a manifest without fault, and icons that can be drawn", async () => {
    const { url } = await serve();
    const { page } = await watchPage(context());
    await page.goto(url);
    await page.locator('link[rel="manifest"]').waitFor({ state: "attached" });
    const devtools = await context().newCDPSession(page);
    const found = await devtools.send("Page.getAppManifest");
    expect(found).toMatchObject({ url: `${url}site.webmanifest`, errors: [] });
    const { icons } = JSON.parse(found.data ?? "") as { icons: { src: string; sizes: string }[] };
    const sizes = await page.evaluate(
      async (sources) => {
        const decoded = sources.map(async (src) => {
          const image = Object.assign(new Image(), { src });
          await image.decode();
          return image.naturalWidth;
        });
        return Promise.all(decoded);
      },
      [...icons.map(({ src }) => src), "apple-touch-icon.png"],
    );
    expect(sizes.slice(1)).toEqual([192, 512, 180]);
  });

  test("asks for nothing of the kind from a frozen copy", async () => {
    const { url, requests } = await serve();
    const { page, watch } = await watchPage(context());
    await page.goto(`${url}v/2022-08-25/index.html#/xinjiang-report-2022?view=matrix`);
    await page.locator("#root").getByRole("region", { name: "Picture", exact: true }).waitFor();
    expect(watch.problems).toEqual([]);
    expect(requests.every((path) => path.startsWith("/v/2022-08-25/"))).toBe(true);
  });
});
