import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindingsInBothThemes } from "../site/axeFindings.ts";
import { address } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

/** Letters of Windows, a value that nobody can guess, dates in two orders, and nothing that all rows are about. */
const DOUBTFUL = Buffer.from(
  "Name;Position;Quote;Date\r\nM\u00FCller;for;yes, gladly;03/04/2022\r\nL\u00F6we;hm;no;05/06/2022\r\n",
  "latin1",
);

interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly text: string;
  readonly isInQuestion: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return {
      tag: element?.tagName ?? "",
      type: element?.type ?? "",
      text: element?.textContent?.trim() ?? "",
      isInQuestion: element?.closest("[data-open]") !== null,
    };
  });

const tabUntil = async (page: Page, holds: (on: Focused) => boolean) => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const on = await focused(page);
    if (holds(on)) return on;
  }
  throw new Error("Nothing of the kind within 60 presses of Tab.");
};

/** What answers a question with keys, by the control that asks it. */
const answer = async (page: Page, { tag, type }: Focused) => {
  if (type === "text") await page.keyboard.type("The park should close.");
  else if (tag === "SELECT") await page.keyboard.press("ArrowDown");
  else await page.keyboard.press("Space");
};

const told = (page: Page) => page.getByRole("region", { name: "Open it" }).getByRole("status").innerText();

test.each([
  [1280, 800],
  [390, 844],
])(
  "keys alone lead from a file with doubts to its network, and axe finds nothing on the way, %i pixels wide",
  async (width, height) => {
    // Nothing is remembered of an earlier table.
    const page = await site.open("//page/open", {});
    await page.setViewportSize({ width, height });
    await tabUntil(page, ({ type }) => type === "file");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
    await chooser.setFiles({ name: "doubtful.csv", mimeType: "text/csv", buffer: DOUBTFUL });
    await expect.poll(async () => (await focused(page)).text).toBe("What this is");
    expect(await axeFindingsInBothThemes(page)).toEqual([]);

    for (let open = 4; open > 0; open -= 1) {
      await expect.poll(() => told(page)).toContain(`${open} question`);
      await tabUntil(page, ({ text }) => text === "Go to the next question");
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await focused(page)).isInQuestion).toBe(true);
      await answer(page, await tabUntil(page, () => true));
      await expect.poll(() => told(page)).not.toContain(`${open} question`);
      expect((await focused(page)).tag).not.toBe("BODY");
      expect(await axeFindingsInBothThemes(page)).toEqual([]);
    }

    await tabUntil(page, ({ text }) => text === "Open");
    await page.keyboard.press("Enter");
    await expect.poll(() => address(page)).toBe("/doubtful");
    await expect.poll(async () => (await focused(page)).tag).toBe("H1");
    await page.locator("#picture :is([data-node], h3)").first().waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  },
);
