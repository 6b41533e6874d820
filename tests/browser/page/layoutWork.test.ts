import type { CDPSession } from "playwright-core";
import { expect, test } from "vitest";
import { facet } from "../site/theApp.ts";
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
