import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { address, count, facet, openFilters } from "../site/theApp.ts";
import { settle } from "../site/settle.ts";
import { VERY_WIDE, useSite } from "../site/useSite.ts";

const site = useSite();

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline.invalidationTracking"];

interface TraceEvent {
  readonly name: string;
  readonly args: { readonly data?: { readonly frame?: string; readonly nodeName?: string } };
}

/**
 * What a page laid out, as often as it did, while something was done: elements as `tag class='names'`. The trace tells of every
 * page of the one browser, those of other test files too: only the page's own frame counts.
 */
async function laidOutBy(session: CDPSession, act: () => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  const { frameTree } = await session.send("Page.getFrameTree");
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const { name, args } of value as unknown as readonly TraceEvent[])
      if (name === "LayoutInvalidationTracking" && args.data?.frame === frameTree.frame.id)
        names.push(args.data.nodeName ?? "");
  });
  await session.send("Tracing.start", { traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const isWhole = new Promise((resolve) => {
    session.once("Tracing.tracingComplete", resolve);
  });
  await session.send("Tracing.end");
  await isWhole;
  return names;
}

test("what changes among the filters lays out no mark of the picture again", async () => {
  const page = await site.open("", VERY_WIDE);
  await settle(page);
  const session = await page.context().newCDPSession(page);
  const names = await laidOutBy(session, async () => {
    await facet(page, "Propositions").getByRole("button", { name: "Show full sentences" }).click();
    await settle(page);
  });
  await session.detach();
  expect(names.filter((name) => name.includes("check-row"))).not.toEqual([]);
  expect(names.filter((name) => name.includes("node-mark"))).toEqual([]);
});

/** Opens a made-up case with so many propositions, beside its filters. */
async function openMade(propositions: number): Promise<Page> {
  const page = await site.open("//page/open", VERY_WIDE);
  const made = syntheticCase({ statements: 900, actors: 70, propositions });
  const buffer = Buffer.from(JSON.stringify(made));
  const file = { name: "case.json", mimeType: "application/json", buffer };
  await page.getByLabel("Choose a file").setInputFiles(file);
  await expect.poll(() => address(page)).toBe(`/${made.id}`);
  await openFilters(page);
  return page;
}

test.each([
  { propositions: 20, bars: "glide" },
  { propositions: 80, bars: "stand at once, since each would be laid out again in every frame" },
])(
  "when a filter changes the bars of $propositions propositions they $bars",
  async ({ propositions, bars }) => {
    const page = await openMade(propositions);
    const drawn = facet(page, "Propositions").locator(".stance-bar__segment");
    await expect.poll(() => drawn.count()).toBeGreaterThan(20);
    await settle(page);
    const before = await count(page);
    const begun = await page.evaluateHandle(() => {
      const seen = { runs: 0 };
      document.addEventListener("transitionrun", ({ target }) => {
        if (target instanceof Element && target.matches(".stance-bar__segment")) seen.runs += 1;
      });
      return seen;
    });
    const oppose = facet(page, "Stance").getByRole("button", { name: /^Oppose/ });
    await oppose.click();
    await expect.poll(() => count(page)).not.toBe(before);
    await settle(page);
    const runs = await begun.evaluate((seen) => seen.runs);
    expect(runs > 0).toBe(bars === "glide");
  },
);
