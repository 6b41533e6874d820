import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFindings } from "../site/axeFindings.ts";
import { appFrames, contentHeight, embedAt, frameTag, heard, openHost } from "../site/hostPages.ts";
import { settle } from "../site/settle.ts";
import { useContext } from "../site/useContext.ts";
import { VIEWS } from "../../../src/views/registry.ts";

const context = useContext({ viewport: { width: 1000, height: 800 }, colorScheme: "light" });

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
}

/** The explorer in a frame of its full height, between much of the page around. */
const embedded = async (more = "", place = "", width = 700): Promise<Opened> => {
  const { page } = await openHost(context(), {
    body: (app) =>
      `<p style="height:300px">Before</p>${frameTag(embedAt(app, more, place))
        .replace('width="700"', `width="${width}"`)
        .replace('height="500"', 'height="1500"')}<p style="height:3000px">After</p>`,
  });
  const [frame] = await appFrames(page);
  await frame!.locator("#picture").waitFor();
  return { page, frame: frame! };
};

/** Leads the explorer in a frame to another state without loading it anew. */
const goTo = async (frame: Frame, more: string) => {
  await frame.evaluate(
    (hash) => {
      location.hash = hash;
    },
    embedAt("", more),
  );
  await settle(frame);
};

const picture = (frame: Frame) => frame.locator(".network-chart__svg");
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

const scaleOf = (frame: Frame) =>
  picture(frame).evaluate((svg) => svg.querySelector("g")?.getAttribute("transform") ?? "");

/** Brings the picture under the mouse without the page around being moved by the test's own focus. */
const pointAtPicture = async ({ page, frame }: Opened) => {
  await page.evaluate(() => scrollTo(0, 250));
  const box = await picture(frame).boundingBox();
  await page.mouse.move(box!.x + 100, box!.y + 60);
};

describe("an embedded view", () => {
  test("has a line of title that leads to the same state as a page of its own, and a line of source and date", async () => {
    const { frame } = await embedded("&stance=oppose&view=matrix&theme=dark");
    const title = frame.getByRole("heading", { level: 1 }).getByRole("link");
    await expect
      .poll(() => title.getAttribute("href"))
      .toMatch(/#\/xinjiang-report-2022\?stance=oppose&view=matrix$/);
    expect(await title.getAttribute("target")).toBe("_blank");
    expect(await title.getAttribute("rel")).toBe("noopener");
    await expect
      .poll(() => frame.getByRole("contentinfo").or(frame.locator(".embed__source")).first().innerText())
      .toBe("Source: CNN, 25 August 2022. Data as of 25 August 2022.");
    await expect.poll(() => frame.getByText("Only: Oppose").isVisible()).toBe(true);
  });

  test("leads from a node to the words, below the view, and back", async () => {
    const { frame } = await embedded();
    await frame.getByRole("button", { name: /^Wang Yi, person/ }).click();
    const reading = frame.getByRole("region", { name: "Statements and details" });
    await expect.poll(() => reading.getByRole("heading", { name: "Wang Yi" }).isVisible()).toBe(true);
    expect(frame.url()).toContain("embed=1");
    await reading.getByRole("link", { name: "Close", exact: true }).click();
    await expect.poll(() => reading.count()).toBe(0);
  });

  test("without controls has no switch and no tools", async () => {
    const { frame } = await embedded("&controls=0");
    await expect.poll(() => frame.getByRole("button", { name: "Zoom in" }).isVisible()).toBe(false);
    expect(await frame.getByRole("combobox").count()).toBe(0);
    expect(await frame.getByRole("button", { name: "Table" }).count()).toBe(0);
  });

  test("in a lesson tells how high the step's bar is too, and goes on in one entry of the history", async () => {
    const { page, frame } = await embedded("", "/lesson/sources.2");
    const height = () =>
      frame.locator(".lesson").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    const told = async () =>
      (await heard(page)).findLast(({ type }) => type === "standpoint:height")?.["height"];
    await expect.poll(async () => (await told()) === (await height())).toBe(true);
    const before = await page.evaluate(() => history.length);
    await frame.getByRole("link", { name: "Next", exact: true }).click();
    await expect.poll(() => frame.url()).toMatch(/lesson\/sources\.3.*embed=1/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test.each(["dark", "light"])("is %s where the address asks for it, and keeps nothing", async (theme) => {
    const { frame } = await embedded(`&theme=${theme}`);
    await expect.poll(() => frame.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
    expect(await frame.evaluate(() => document.documentElement.className)).toContain("is-embedded");
    expect((await frame.page().context().storageState()).origins).toEqual([]);
  });

  test("says that it was made for other data, where it was", async () => {
    const { frame } = await embedded("&v=2021-01-01");
    await expect.poll(() => frame.getByText("made for data version 2021-01-01").isVisible()).toBe(true);
    const { frame: same } = await embedded("&v=2022-08-25");
    expect(await same.getByText("made for data version").count()).toBe(0);
  });

  test("holds up the keyboard for at most 12 stops in every view, and lets it go on", async () => {
    const { page, frame } = await embedded();
    await page.evaluate(() =>
      document.body.insertAdjacentHTML("beforeend", "<button id=after>After</button>"),
    );
    for (const view of VIEWS.all) {
      await goTo(frame, `&view=${view}`);
      await frame.getByRole("heading", { level: 1 }).getByRole("link").focus();
      let stops = 1;
      for (; stops < 40; stops += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate(() => document.activeElement?.id === "after")) break;
      }
      expect([view, stops <= 12]).toEqual([view, true]);
      await page.keyboard.press("Escape");
      // A frame out of sight paints nothing, so it would never come to rest.
      await page.evaluate(() => scrollTo(0, 250));
    }
  });

  test("as a table is one stop, which the arrows go through", async () => {
    const { page, frame } = await embedded("&form=table");
    await frame.getByRole("table").getByRole("button").first().focus();
    const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? "");
    const first = await focused();
    await page.keyboard.press("ArrowDown");
    await expect.poll(focused).not.toBe(first);
    expect(await frame.locator('#picture [tabindex="0"]').count()).toBe(1);
  });

  test("leaves the history of the page around as it was, whatever is chosen", async () => {
    const { page, frame } = await embedded();
    const before = await page.evaluate(() => history.length);
    const views = frame.getByRole("combobox");
    for (let turn = 0; turn < 10; turn += 1) {
      await views.selectOption(turn % 2 === 0 ? "matrix" : "network");
      await frame.getByRole("button", { name: turn % 2 === 0 ? "Table" : "Chart" }).click();
    }
    await frame.getByRole("button", { name: /^Genocide or risk, proposition/ }).click();
    await expect.poll(() => frame.url()).toContain("/proposition/genocide");
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("writes its address when changes rest, not at each", async () => {
    const { frame } = await embedded();
    const written = await frame.evaluate(async () => {
      let count = 0;
      const replace = history.replaceState.bind(history);
      history.replaceState = (...change) => {
        count += 1;
        replace(...change);
      };
      const forms = [...document.querySelectorAll<HTMLElement>(".view-bar button")];
      const [chart, table] = ["Chart", "Table"].map((name) => forms.find((one) => one.innerText === name));
      for (let turn = 0; turn < 10; turn += 1) (turn % 2 === 0 ? table : chart)?.click();
      table?.click();
      await new Promise((resolve) => setTimeout(resolve, 600));
      return count;
    });
    expect(written).toBe(1);
    expect(frame.url()).toContain("form=table");
  });

  test.each(["", "/actor/wang-yi", "/statement/s01", "/position/china/abuses"])(
    "at %s takes neither focus nor scroll from the page around when it loads",
    async (place) => {
      const { page } = await embedded("", place);
      await page.waitForTimeout(600);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    },
  );
});

describe("gestures over an embedded picture", () => {
  test("the wheel scrolls the page around, and a hint says how to zoom", async () => {
    const opened = await embedded();
    await pointAtPicture(opened);
    const before = await scrolled(opened.page);
    const scale = await scaleOf(opened.frame);
    await opened.page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(opened.page)).toBe(before + 200);
    await expect
      .poll(() => opened.frame.locator(".gesture-hint").innerText())
      .toBe("Hold Ctrl and scroll to zoom");
    expect(await scaleOf(opened.frame)).toBe(scale);
    await expect.poll(() => opened.frame.locator(".gesture-hint").innerText()).toBe("");
  });

  test("Ctrl and the wheel zoom, and the page around stays", async () => {
    const opened = await embedded();
    await pointAtPicture(opened);
    const before = await scrolled(opened.page);
    const scale = await scaleOf(opened.frame);
    await opened.page.keyboard.down("Control");
    await opened.page.mouse.wheel(0, -200);
    await opened.page.keyboard.up("Control");
    await expect.poll(() => scaleOf(opened.frame)).not.toBe(scale);
    expect(await scrolled(opened.page)).toBe(before);
  });
});

describe("the size of an embedded view", () => {
  test("is its content's, and stays", async () => {
    const { page, frame } = await embedded();
    const height = await contentHeight(frame);
    await page.waitForTimeout(3000);
    expect(Math.abs((await contentHeight(frame)) - height)).toBeLessThanOrEqual(2);
  });

  test("fits 320 to 650 px across, in every view", async () => {
    const { page, frame } = await embedded("", "", 320);
    const sticksOut = () => frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const width of [320, 400, 575, 650]) {
      await page.locator("iframe").evaluate((element, px) => element.setAttribute("width", `${px}`), width);
      for (const view of VIEWS.all) {
        await goTo(frame, `&view=${view}&form=picture`);
        await expect.poll(async () => [width, view, (await sticksOut()) <= 0]).toEqual([width, view, true]);
      }
    }
  });

  test.each([
    ["light", {}],
    ["dark", { rule: "color-contrast" }],
  ])("has nothing that axe finds, %s", async (theme, rules) => {
    const { frame } = await embedded(`&theme=${theme}`, "/actor/wang-yi");
    await frame.getByRole("heading", { name: "Wang Yi" }).waitFor();
    expect(await axeFindings(frame, rules)).toEqual([]);
  });
});
