import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFindingsInBothThemes } from "../site/axeFindings.ts";
import { address, count } from "../site/theApp.ts";
import { madeVotes } from "../../app/opening/votes/madeVotes.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const LINES = [
  "Name;Position;Proposition;Date",
  "Müller;for;The park should close.;3.4.2022",
  "Löwe;against;The park should close.;13.4.2022",
  "Ann;for;The zoo should open.;2022",
];
const TEXT = LINES.join("\r\n");

const isRead = async (page: Page) => {
  await expect
    .poll(() =>
      page
        .getByRole("heading", { name: "What this is" })
        .evaluate((heading) => heading === document.activeElement),
    )
    .toBe(true);
};

const openIt = async (page: Page) => {
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect.poll(() => count(page)).toBe("3 statements by 3 actors");
};

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Brings something to a page as a drop or a paste does. */
const bring = (page: Page, how: "drop" | "paste", text: string) =>
  page.evaluate(
    ([kind, content]) => {
      const data = new DataTransfer();
      if (kind === "drop") data.items.add(new File([content], "dropped.csv"));
      else data.setData("text/plain", content);
      const event =
        kind === "drop"
          ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    },
    [how, text] as const,
  );

describe("a table becomes a case", () => {
  test("by choice, drop and paste, and axe finds nothing on the way", async () => {
    const page = await site.open("//page/open");
    await page.getByRole("heading", { name: "What each file gives" }).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await choose(page, "chosen.csv", TEXT);
    await isRead(page);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await openIt(page);
    expect(address(page)).toBe("/chosen");

    const dropped = await site.open("//page/open");
    await dropped.getByLabel("Choose a file").waitFor();
    await bring(dropped, "drop", TEXT);
    await isRead(dropped);
    await openIt(dropped);

    const pasted = await site.open("//page/open");
    await pasted.getByLabel("Choose a file").waitFor();
    await bring(pasted, "paste", TEXT.replaceAll(";", "\t"));
    await isRead(pasted);
    await openIt(pasted);
  });

  test("of a long list of votes by the resolutions that are chosen, and no others are read", async () => {
    const page = await site.open("//page/open");
    await choose(page, "votes.csv", madeVotes(30, 40));
    await page.getByRole("heading", { name: "Which resolutions should be read?" }).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByLabel("Search by number, title or date").fill("1993 rivers");
    await page.getByRole("checkbox", { name: /^A\/RES\/45\/3/ }).check();
    await page.getByRole("button", { name: "Read this resolution" }).click();
    await isRead(page);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect.poll(() => count(page)).toBe("30 statements by 30 actors");
  });

  test("apart from the page where it is large, with the same result", async () => {
    const page = await site.open("//page/open");
    const many = Array.from(
      { length: 30_000 },
      (_, at) => `Actor ${at % 50};for;Proposition number ${at % 40} is right.;${2000 + (at % 20)}`,
    );
    await choose(page, "large.csv", [LINES[0], ...many].join("\n"));
    await isRead(page);
    const told = page.getByRole("region", { name: "Open it" }).getByRole("status");
    await expect.poll(() => told.innerText()).toContain("30,000 statements");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect.poll(() => address(page)).toBe("/large");
  });
});
