import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { withChange } from "../../../src/case/edits/changeCase.ts";
import { askBeforeLeaving } from "../../../src/host/askBeforeLeaving.ts";
import { openedRows } from "../../fixtures/openedRows.ts";
import { renderApp } from "../renderApp.tsx";

const opened = openedRows(
  [
    ["Anne Hill", "Tax", { quote: { text: "Yes to the tax", language: "en" } }],
    ["Bob", "Tax", { stance: "oppose", quote: { text: "No to the tax", language: "en" } }],
    ["Bob", "Parks", { date: "2020" }],
  ],
  { id: "own" },
);
const open = (address: string) => renderApp({ url: `/own${address}`, opened });
const button = (name: RegExp | string) => screen.getByRole("button", { name });
const field = (name: string) => within(screen.getByRole("form")).getByLabelText<HTMLInputElement>(name);
const belowField = (name: string) =>
  document.getElementById(field(name).getAttribute("aria-describedby") ?? "")?.textContent;

async function rename(user: ReturnType<typeof open>["user"], name: string) {
  await user.click(button("Edit Anne Hill"));
  await user.clear(field("Name"));
  if (name !== "") await user.type(field("Name"), name);
  await user.click(button("Save"));
}

describe("an actor of an opened case", () => {
  test("is renamed on its page, and everywhere at once", async () => {
    const { user, address } = open("/actor/anne-hill?stance=support");
    await rename(user, "Anna Hill");
    expect(screen.getByRole("heading", { level: 2, name: "Anna Hill" })).not.toBeNull();
    expect(document.querySelector("#picture")?.textContent).toContain("Anna Hill");
    expect(screen.getByText("Saved.", { selector: "[role=status]" })).not.toBeNull();
    expect(address()).toBe("/own/actor/anne-hill?stance=support");
  });

  test("gives the focus back to the button that opened its form", async () => {
    const { user } = open("/actor/anne-hill");
    await rename(user, "Anna Hill");
    await expect.poll(() => document.activeElement?.textContent).toBe("Edit");
  });

  test("keeps what is typed where it cannot be, and says why at the field", async () => {
    const { user } = open("/actor/anne-hill");
    await rename(user, "");
    expect(belowField("Name")).toBe("Write something here.");
    await expect.poll(() => document.activeElement).toBe(field("Name"));
    await user.type(field("Name"), "Anna");
    await user.click(button("Save"));
    expect(screen.getByRole("heading", { level: 2, name: "Anna" })).not.toBeNull();
  });
});

describe("who closes the page", () => {
  const isAsked = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }));

  beforeEach(() => askBeforeLeaving(false));

  test("is asked first while edits are in this tab alone", async () => {
    const { user } = open("/actor/anne-hill");
    expect(isAsked()).toBe(false);
    await rename(user, "Anna Hill");
    await expect.poll(isAsked).toBe(true);
    await user.click(screen.getByRole("link", { name: "See your edit" }));
    await user.click(button("Undo: Name of Anna Hill"));
    await expect.poll(isAsked).toBe(false);
  });
});

describe("a statement of an opened case", () => {
  test("says in plain words that a date is none", async () => {
    const { user } = open("/statement/s3");
    await user.click(button("Edit Bob, Parks"));
    await user.clear(field("Date"));
    await user.type(field("Date"), "soon");
    await user.click(button("Save"));
    expect(belowField("Date")).toMatch(/^This is no date/);
    expect(field("Date").value).toBe("soon");
  });

  test("is removed, and brought back where it was", async () => {
    const { user } = open("/statement/s2");
    await user.click(button("Remove this statement"));
    expect(screen.getByRole("heading", { name: "You removed this statement" })).not.toBeNull();
    await user.click(button("Bring it back"));
    expect(screen.getByRole("button", { name: "Edit Bob, Tax" })).not.toBeNull();
    expect(screen.queryByText(/^\d+ edit/)).toBeNull();
  });

  test("takes along who said nothing else, and says so", async () => {
    const { user } = open("/statement/s1");
    await user.click(button("Remove this statement"));
    expect(screen.getByText("Nothing else is known of Anne Hill. It went too.")).not.toBeNull();
    expect(document.querySelector("#picture")?.textContent).not.toContain("Anne Hill");
  });
});

describe("texts that are longer than is good", () => {
  const long = (text: string) =>
    openedRows([["Ann", "Tax", { quote: { text, language: "en" } }]], { id: "own" });
  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(" ");

  test("are told on the page about the case, each with the way to where it can be shortened", async () => {
    const { user, address } = renderApp({ url: "/own/about", opened: long(words(21)) });
    expect(screen.getByRole("heading", { name: "A long text" })).not.toBeNull();
    await user.click(screen.getByRole("link", { name: words(21) }));
    expect(address()).toBe("/own/statement/s1");
  });

  test("are not told where none are", () => {
    renderApp({ url: "/own/about", opened: long(words(20)) });
    expect(screen.queryByRole("heading", { name: /long text/ })).toBeNull();
  });
});

describe("the list of edits", () => {
  test("has each with what the file says, and takes one back, and that back again", async () => {
    const { user } = open("/actor/anne-hill");
    await rename(user, "Anna Hill");
    await user.click(screen.getByRole("link", { name: "See your edit" }));
    const list = within(screen.getByRole("region", { name: /statements/i }));
    expect(list.getByText("Anne Hill", { selector: "dd *" })).not.toBeNull();
    await user.click(button("Undo: Name of Anna Hill"));
    expect(list.getByText(/^You have not changed anything/)).not.toBeNull();
    await user.click(button("Take that back"));
    expect(button("Undo: Name of Anna Hill")).not.toBeNull();
  });
});

test("a phone shows the list of edits at its address, and not the picture", () => {
  const edited = withChange(opened, { of: "actor", id: "bob", values: new Map([["name", "Rob"]]) });
  renderApp({ url: "/own/edits", opened: edited, width: 390 });
  expect(screen.getByRole("heading", { name: "Your edits" })).not.toBeNull();
});

describe("nothing can be edited", () => {
  test.each(["?names=0", "?embed=1", "?present=1"])("with %s", async (search) => {
    open(`/actor/anne-hill${search}`);
    await Promise.resolve();
    expect(screen.queryByRole("button", { name: /^Edit/ })).toBeNull();
  });

  test("in a case of the build", () => {
    renderApp({ url: "/own/actor/anne-hill", cases: [opened] });
    expect(screen.queryByRole("button", { name: /^Edit/ })).toBeNull();
  });
});
