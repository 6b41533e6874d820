import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import type { NodeId } from "../../../src/network/graph.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";
import { cutOff, overlapping, renderedBoxes } from "../site/renderedBoxes.ts";
import { settle } from "../site/settle.ts";
import { address, heading, network, tool, focusArrives, printAll } from "../site/theApp.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite();

const CASE = "/xinjiang-report-2022";
const VIEWS = ["alignment", "propositions"] as const;

const open = async (search: string, size = { width: 1440, height: 900 }) => {
  const page = await site.open(search);
  await page.setViewportSize(size);
  await network(page).getByRole("button").first().waitFor();
  // The picture of another size stands until that of this one is laid out.
  await settle(page);
  return page;
};

const tieTable = (page: Page) => page.getByRole("table", { name: /^Ties between/ });
const verdict = (page: Page) => page.locator(".tie-verdict");
const drawnTies = (page: Page) =>
  page
    .locator(".link-mark[data-link]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-link") ?? "").toSorted());
/** The ties of the table, as the address of their receipts names them: `china~wang-yi`. */
const listedTies = (page: Page) =>
  tieTable(page)
    .locator('a[href*="/tie/"], a[href*="/together/"]')
    .evaluateAll((links) =>
      links
        .map((link) => /\/(?:tie|together)\/([^/?]+)\/([^/?]+)/.exec(link.getAttribute("href") ?? ""))
        .map((ends) => `${ends?.[1]}~${ends?.[2]}`)
        .toSorted(),
    );

/** Clicks the middle of a line, where nothing may lie on it. */
const clickTie = async (page: Page, id: string) => {
  const { x, y } = await page
    .locator(`.link-mark[data-link="${id}"] .link-mark__line`)
    .evaluate((element) => {
      const line = element as SVGPathElement;
      const map = line.getScreenCTM() ?? new DOMMatrix();
      const shares = Array.from({ length: 25 }, (_, at) => 0.5 + ((at % 2 === 0 ? 1 : -1) * at) / 60);
      const points = shares.map((share) =>
        line.getPointAtLength(line.getTotalLength() * share).matrixTransform(map),
      );
      const isFree = (point: DOMPoint) =>
        document.elementFromPoint(point.x, point.y)?.closest("[data-link]") === line.closest("[data-link]");
      const { x: across, y: down } = points.find(isFree) ?? new DOMPoint();
      return { x: across, y: down };
    });
  await page.mouse.click(x, y);
};

const axis = alignment(wholeNetwork(xinjiangIndex()));

/** Where marks of nodes stand across, with the alignment of each that has one, from left to right in its order. */
const across = async (page: Page, marks: string) => {
  await settle(page);
  const places = await page.locator(marks).evaluateAll((all) =>
    all.map((mark) => ({
      name: mark.getAttribute("data-node") ?? "",
      x: (mark as SVGGElement).getScreenCTM()?.e ?? 0,
    })),
  );
  return places
    .flatMap(({ name, x }) => {
      const aligned = axis.get(name as NodeId);
      return aligned === undefined ? [] : [{ name, x, aligned }];
    })
    .toSorted((one, other) => one.aligned - other.aligned);
};

/** Pairs that stand the other way round than their alignment, or too close for two that half of the axis lies between. */
const turned = (places: Awaited<ReturnType<typeof across>>) =>
  places.flatMap((one, at) =>
    places
      .slice(at + 1)
      .filter(({ x, aligned }) => {
        const apart = aligned - one.aligned;
        return apart > 1e-6 && x - one.x < (apart >= 1 ? 160 : -0.5);
      })
      .map((other) => `${one.name} ${one.x} ${other.name} ${other.x}`),
  );

test("a click on a tie opens its receipts, whose number is that of the table", async () => {
  const page = await open("?view=alignment&repeats=each");
  await clickTie(page, "china~us-state-department");
  await expect.poll(() => address(page)).toContain("/tie/china/us-state-department?");
  const said = (await verdict(page).innerText()).match(/[+−]\d+(?:\.\d+)?/)?.[0];
  await tool(page, "Table").click();
  const link = tieTable(page).locator('a[href*="/tie/china/us-state-department"]');
  expect(said).toMatch(/\d/);
  await expect.poll(() => link.innerText()).toMatch(new RegExp(`^\\${said}\\s`));
});

test("by keyboard alone one goes along a tie, opens it with Space, and leaves", async () => {
  const page = await open("?view=alignment");
  await network(page).locator('[data-node][tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-node"));
  const from = await focused();
  await page.keyboard.press("ArrowDown");
  const to = await focused();
  expect(to).not.toBe(from);
  await page.keyboard.press("Space");
  await expect.poll(() => address(page)).toMatch(/^\/xinjiang-report-2022\/tie\//);
  expect(address(page)).toContain(`${from?.replace("actor/", "")}`);
  expect(address(page)).toContain(`${to?.replace("actor/", "")}`);
  await focusArrives(page);
  await network(page).locator('[data-node][tabindex="0"]').focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("reading");
});

test("what is chosen has an address, which Back and Forward and the link itself restore", async () => {
  const page = await open("?view=alignment");
  const all = await drawnTies(page);
  await page.getByText("What makes a tie").click();
  await page.getByLabel("Strongest of each").selectOption("1");
  await expect.poll(() => address(page)).toBe(`${CASE}?view=alignment&strongest=1`);
  await page.getByLabel("A tie is").selectOption("conflict");
  const chosen = `${CASE}?view=alignment&aggregation=conflict&strongest=1`;
  await expect.poll(() => address(page)).toBe(chosen);
  const few = await drawnTies(page);
  expect(few.length).toBeLessThan(all.length);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => drawnTies(page)).toEqual(all);
  await page.goForward();
  await page.goForward();
  await expect.poll(() => drawnTies(page)).toEqual(few);
  const again = await open(chosen.replace(CASE, ""));
  await expect.poll(() => drawnTies(again)).toEqual(few);
});

test("a strength can be typed, with a point and from nothing", async () => {
  const page = await open("?view=alignment&normalization=average");
  await page.getByText("What makes a tie").click();
  const field = page.getByLabel("Minimum strength");
  await field.fill("");
  await field.pressSequentially("0.5");
  await expect.poll(() => address(page)).toContain("least=0.5");
  await expect.poll(() => field.inputValue()).toBe("0.5");
  await field.fill("-3");
  await field.blur();
  await expect.poll(() => field.inputValue()).toBe("0");
});

describe.each(VIEWS)("in the view %s", (view) => {
  test.each([
    [1280, 800],
    [1440, 900],
  ])(
    "at %d×%d no label or symbol lies on another's, none is cut off, and all can be read",
    async (width, height) => {
      const page = await open(`?view=${view}`, { width, height });
      const boxes = await renderedBoxes(page);
      expect(boxes.length).toBeGreaterThan(view === "alignment" ? 60 : 30);
      expect(overlapping(boxes)).toEqual([]);
      expect(await cutOff(page, boxes)).toEqual([]);
      expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    },
  );

  test("nodes stand on the axis as in the network: in the order of alignment, and far apart where that is", async () => {
    const ownPlace = "[data-node]:not([data-bead])";
    const there = await across(await open(""), ownPlace);
    const here = await across(await open(`?view=${view}`), ownPlace);
    for (const places of [there, here]) {
      expect(places.length).toBeGreaterThan(15);
      expect(turned(places)).toEqual([]);
    }
  });

  test("the table has the ties of the picture, on the screen and on paper", async () => {
    const page = await open(`?view=${view}`);
    const drawn = await drawnTies(page);
    expect(drawn.length).toBeGreaterThan(5);
    await printAll(page);
    await expect.poll(() => tieTable(page).isVisible()).toBe(true);
    expect(await listedTies(page)).toEqual(drawn);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.keyboard.press("Escape");
    await tool(page, "Table").click();
    expect(await listedTies(page)).toEqual(drawn);
  });

  test("on a phone the table comes first, the picture is one touch away, and nothing sticks out", async () => {
    const page = await site.open(`?view=${view}`, PHONE);
    await expect.poll(() => tieTable(page).isVisible()).toBe(true);
    const sticksOut = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("main, .explorer__pane, .sortable-table")]
          .filter((box) => box.scrollWidth > box.clientWidth)
          .map((box) => box.className),
      );
    await expect.poll(() => sticksOut()).toEqual([]);
    await page.getByText("What makes a tie").tap();
    await expect.poll(() => sticksOut()).toEqual([]);
    const cut = await page
      .locator(".tie-controls select")
      .evaluateAll((selects) =>
        selects
          .filter((select) => select.scrollWidth > select.clientWidth)
          .map((select) => select.textContent),
      );
    expect(cut).toEqual([]);
    await page.getByText("What makes a tie").tap();
    await tool(page, "Chart").tap();
    await expect.poll(() => network(page).isVisible()).toBe(true);
    await expect.poll(() => sticksOut()).toEqual([]);
  });
});

test("a filter that leaves one actor says so and leads back", async () => {
  const page = await site.open("?view=alignment&proposition=internal-affair");
  await page.getByText("Only one actor is left, and a tie needs two.").waitFor();
  await page.locator("#picture").getByRole("button", { name: "Clear all" }).click();
  await network(page).waitFor();
  expect(address(page)).toBe(`${CASE}?view=alignment`);
});

test("the receipts of a tie lead to its statements", async () => {
  const page = await site.open("/together/abuses/genocide?view=propositions");
  await heading(page).waitFor();
  await expect.poll(() => page.locator("#reading article").count()).toBeGreaterThan(1);
});
