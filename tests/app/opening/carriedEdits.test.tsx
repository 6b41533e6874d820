import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Case } from "../../../src/case/case.ts";
import { withChange } from "../../../src/case/edits/changeCase.ts";
import { type Row, openedRows } from "../../fixtures/openedRows.ts";
import { renderApp } from "../renderApp.tsx";

const ROWS: readonly Row[] = [
  ["Anne Hill", "Tax", { quote: { text: "Yes to the tax", language: "en" } }],
  ["Bob", "Tax", { stance: "oppose", quote: { text: "No to the tax", language: "en" } }],
];
const file = (rows: readonly Row[]) => openedRows(rows, { id: "own" });
const named = withChange(file(ROWS), { of: "actor", id: "anne-hill", values: new Map([["name", "Anna"]]) });
const edited = withChange(named, { of: "statement", id: "s2", values: new Map([["stance", "mixed"]]) });

/** Opens an edited case, and then gives another of the same id. */
async function giveAfter(opened: Case, given: Case) {
  const { user, address } = renderApp({ url: "/page/open", opened });
  const chosen = new File([JSON.stringify(given)], "case.json", { type: "application/json" });
  await user.upload(await screen.findByLabelText("Choose a file"), chosen);
  return { user, address };
}

describe("a corrected file of a case that was edited", () => {
  test("says before it opens that all edits stay, and opens with them", async () => {
    const { user, address } = await giveAfter(edited, file([["Cem", "Tax"], ...ROWS]));
    expect(await screen.findByText("All your 2 edits stay.")).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Open with my edits" }));
    await expect.poll(address).toBe("/own");
    expect(await screen.findByRole("link", { name: "2 edits" })).not.toBeNull();
    expect(document.querySelector("#picture")?.textContent).toContain("Anna");
  });

  test("says what no longer fits, and leads to the list where that is kept", async () => {
    const { user, address } = await giveAfter(edited, file([ROWS[0]!, ["Cem", "Tax"]]));
    expect(await screen.findByText("1 of your 2 edits stays. 1 no longer fits.")).not.toBeNull();
    expect(screen.getByText("Stance of Bob, Tax")).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Open with my edits" }));
    await expect.poll(address).toBe("/own/edits");
    expect(await screen.findByLabelText("What you wrote: Stance of Bob, Tax")).not.toBeNull();
  });

  test("says all three values where it contradicts, and its own can be taken afterwards", async () => {
    const { user } = await giveAfter(
      edited,
      file([ROWS[0]!, ["Bob", "Tax", { ...ROWS[1]![2], stance: "support" }]]),
    );
    expect(await screen.findByText(/In one place the file says something else now\.$/)).not.toBeNull();
    const told = within(screen.getByText("Stance of Bob, Tax").closest("li")!);
    expect(told.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "Oppose",
      "Support",
      "Mixed",
    ]);
    await user.click(screen.getByRole("button", { name: "Open with my edits" }));
    await user.click(
      await screen.findByRole("button", { name: "Use what the file says for Stance of Bob, Tax" }),
    );
    expect(await screen.findByRole("link", { name: "1 edit" })).not.toBeNull();
  });

  test("opens as it is where that is chosen", async () => {
    const { user, address } = await giveAfter(edited, file(ROWS));
    await user.click(await screen.findByRole("button", { name: "Open the file as it is" }));
    await expect.poll(address).toBe("/own");
    expect(screen.queryByRole("link", { name: /edits?$/ })).toBeNull();
    expect(document.querySelector("#picture")?.textContent).toContain("Anne Hill");
  });
});

test("a file of another case opens at once", async () => {
  const { address } = await giveAfter(edited, openedRows(ROWS, { id: "other" }));
  await expect.poll(address).toBe("/other");
});

test("a file that has all edits by itself opens at once", async () => {
  const { address } = await giveAfter(edited, edited);
  await expect.poll(address).toBe("/own");
});
