import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeFindings as findings, axeFindingsInBothThemes } from "../site/axeFindings.ts";
import { network } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const ROUTES = {
  "the explorer": "",
  "the matrix": "?view=matrix&form=picture&pane=chart",
  "the matrix with a silent cell selected": "/position/china/access?view=matrix&form=picture&pane=chart",
  "the table": "?view=table&stance=oppose",
  "the timeline": "?view=timeline&form=picture&from=2022-01-01&to=2022-06-30",
  "the timeline's table": "?view=timeline&form=table",
  "the sides": "?view=sides&form=picture",
  "the sides as a table": "/actor/china?view=sides&form=table",
  "too little for sides": "?view=sides&proposition=genocide",
  "a filter with a notice": "?stance=oppose,sideways&from=2022-01-01&q=un&pane=filters",
  "the list in groups": "?group=proposition&pane=list&kind=person",
  "an actor": "/actor/michelle-bachelet?kind=person",
  "a proposition": "/proposition/abuses?kind=person",
  "a position": "/position/china/abuses",
  "a statement": "/statement/STATEMENT",
  "a comparison": "/compare/china/michelle-bachelet",
  "who stands with whom": "?view=alignment&form=picture",
  "who stands with whom, as a table": "?view=alignment&form=table&repeats=each",
  "what goes together": "?view=propositions&form=picture",
  "one actor left to stand with": "?view=alignment&proposition=internal-affair",
  "the receipts of a tie": "/tie/china/michelle-bachelet?view=alignment&normalization=jaccard",
  "the receipts of two propositions": "/together/abuses/access?view=propositions",
  "who addresses whom": "?view=addressees",
  "who addresses whom, as a table": "?view=addressees&form=table&ties=acts",
  "an address": "/address/china-foreign-ministry/ohchr?view=addressees&form=picture",
  "a step of a lesson": "/lesson/1",
  "a step of a lesson on a page of its own": "/lesson/2",
  "an unknown step of a lesson": "/lesson/99",
  "the teacher’s page": "/teach",
  "the teacher’s page with names hidden": "/teach?names=0",
  about: "/about",
  "an unknown actor": "/actor/nobody",
  "an empty result": "?q=zzzz&stance=oppose",
  "how firm it is": "?view=firmness",
  "how firm it is without some": "?view=firmness&changes=a.china,flip.s05,unnamed",
  "how firm it is, as tables": "?view=firmness&changes=a.cerd&form=table",
  "no page": "/no/such/page",
  "no case": "-not",
} as const;

const [FIRST_STATEMENT] = (
  JSON.parse(readFileSync("data/xinjiang-report-2022/case.json", "utf8")) as {
    statements: readonly { id: string }[];
  }
).statements;

const addressOf = (path: string) => path.replace("STATEMENT", FIRST_STATEMENT?.id ?? "");

describe("on a wide screen axe finds nothing, light and dark, on", () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open();
  });

  test.each(Object.entries(ROUTES))("%s", async (_, path) => {
    await site.goTo(page, addressOf(path));
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  });
});

describe("on a narrow screen axe finds nothing", () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open("", { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  });

  test.each(Object.entries(ROUTES))("in the dark on %s", async (_, path) => {
    await site.goTo(page, addressOf(path));
    expect(await findings(page)).toEqual([]);
  });

  test.each(["", "?pane=filters", "?pane=list", "/actor/michelle-bachelet", "/lesson/1", "/teach"])(
    "in the light at “%s”",
    async (path) => {
      await page.emulateMedia({ colorScheme: "light" });
      await site.goTo(page, path);
      expect(await findings(page, { rule: "color-contrast" })).toEqual([]);
    },
  );
});

describe("axe finds nothing where a reader asks for", () => {
  test("the colours of the system, in which every line and icon has the colour of text", async () => {
    const page = await site.open("/actor/china?stance=oppose", { forcedColors: "active" });
    expect(await findings(page)).toEqual([]);
    const [line, icon] = await page.evaluate(() => [
      getComputedStyle(document.querySelector(".link-mark__line") ?? document.body).stroke,
      getComputedStyle(document.querySelector("#reading .stance-icon") ?? document.body).fill,
    ]);
    expect(line).toBe(icon);
  });

  test("more contrast", async () => {
    const page = await site.open("?stance=oppose", { contrast: "more" });
    expect(await findings(page, { rule: "color-contrast" })).toEqual([]);
  });

  test("a page from right to left, which mirrors the panes, and nothing sticks out", async () => {
    const page = await site.open("/actor/china?stance=oppose");
    await page.setViewportSize({ width: 1680, height: 900 });
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    expect(await findings(page)).toEqual([]);
    const sides = await page.evaluate(() =>
      ["#filters", "#reading"].map((id) => document.querySelector(id)?.getBoundingClientRect().x ?? 0),
    );
    expect(sides[0]).toBeGreaterThan(sides[1] ?? 0);
    const titles = await page
      .locator(".theme-band__title")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(Math.min(...titles)).toBeGreaterThan((await network(page).boundingBox())?.x ?? 0);
    const [start, end] = await page.locator(".axis-line__says").all();
    expect((await start?.boundingBox())?.x).toBeLessThan((await end?.boundingBox())?.x ?? 0);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      .toBe(true);
  });
});

test("what axe is trusted with, it finds: a picture without a name, and text too pale", async () => {
  const page = await site.open();
  await page.evaluate(() => {
    document
      .querySelector("main")
      ?.insertAdjacentHTML("beforeend", '<img src="data:," id="planted"><p id="pale">pale</p>');
    document.querySelector<HTMLElement>("#pale")?.style.setProperty("color", "#ccc");
  });
  await expect.poll(() => network(page).isVisible()).toBe(true);
  const found = await findings(page);
  expect(found.some((finding) => finding.startsWith("image-alt"))).toBe(true);
  expect(found.some((finding) => finding.startsWith("color-contrast"))).toBe(true);
});
