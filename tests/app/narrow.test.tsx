import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { click, node, reading, shownPanes, statements } from "./theScreen.ts";
import { renderApp } from "./renderApp.tsx";

const bar = () => within(screen.getByRole("navigation", { name: "Parts of the page" }));
const part = (name: string) => bar().getByRole("link", { name });
/** Which part the bar says is current: itself, or as the one that what is read belongs to. */
const current = () => {
  const [link] = bar()
    .getAllByRole("link")
    .filter((one) => one.hasAttribute("aria-current"));
  return [link?.textContent, link?.getAttribute("aria-current")];
};

describe("on a narrow screen", () => {
  test("one pane is shown at a time, and the bar switches and tells which", async () => {
    const { user, address } = renderApp({ width: 768 });
    expect(shownPanes()).toEqual(["Picture"]);
    expect(current()).toEqual(["Picture", "page"]);
    await user.click(part("List"));
    expect(shownPanes()).toEqual(["Statements and details"]);
    expect(current()).toEqual(["List", "page"]);
    expect(address()).toBe("/city-data?pane=list");
    await user.click(part("Filters"));
    expect(shownPanes()).toEqual(["Filters"]);
    await user.click(part("Picture"));
    expect(address()).toBe("/city-data");
  });

  test("the bar tells how many filters are active, and nothing when none is", async () => {
    const { user } = renderApp({ url: "/city-data?stance=oppose,mixed&q=tax&pane=filters", width: 768 });
    expect(part("Filters 3 active")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(part("Filters")).toBeTruthy();
  });

  test("the rows of propositions are one touch away where the picture comes first", async () => {
    const { user, address } = renderApp({ width: 768 });
    await user.click(part("Propositions"));
    expect(address()).toBe("/city-data?form=rows");
    expect(current()).toEqual(["Propositions", "page"]);
  });

  test("a node that is selected is read at once, and the way back leads to the picture", async () => {
    const { user, address } = renderApp({ width: 768 });
    click(node("Ann"));
    expect(shownPanes()).toEqual(["Statements and details"]);
    expect(within(reading()).getByRole("heading", { level: 2 }).textContent).toBe("Ann Example");
    expect(current()).toEqual(["Picture", "true"]);
    await user.click(screen.getByRole("link", { name: "Back to the picture" }));
    expect(address()).toBe("/city-data");
    expect(shownPanes()).toEqual(["Picture"]);
    expect(document.activeElement).toBe(node("Ann"));
  });

  test("what is opened from the list leads back to the list", async () => {
    const { user, address } = renderApp({ url: "/city-data?pane=list", width: 390 });
    const [first] = within(statements()).getAllByRole("link", { name: "Ann Example" });
    if (first !== undefined) await user.click(first);
    expect(current()).toEqual(["List", "true"]);
    await user.click(screen.getByRole("link", { name: "Back to the list" }));
    expect(address()).toBe("/city-data?pane=list");
  });

  test.each([
    "/actor/ann",
    "/proposition/open-data",
    "/position/ann/open-data",
    "/statement/s1",
    "/compare/ann/guild",
  ])("an address that names something shows it: %s", async (path) => {
    const { user, address } = renderApp({ url: `/city-data${path}`, width: 390 });
    expect(shownPanes()).toEqual(["Statements and details"]);
    await user.click(part("Picture"));
    expect(shownPanes()).toEqual(["Picture"]);
    await user.click(part("List"));
    expect(shownPanes()).toEqual(["Statements and details"]);
    await user.click(screen.getByRole("link", { name: "Back to the list" }));
    expect(address()).toBe("/city-data?form=picture&pane=list");
  });

  test("a link at the top skips to a pane and shows it", async () => {
    const { user, address } = renderApp({ width: 390 });
    await user.click(screen.getByRole("button", { name: "Skip to the statements" }));
    expect(shownPanes()).toEqual(["Statements and details"]);
    expect(address()).toBe("/city-data?pane=list");
  });
});

test("a wide screen has no bar, shows all panes whatever the address says, and skips without a trace in it", async () => {
  const { user, address } = renderApp({ url: "/city-data?pane=list" });
  expect(screen.queryByRole("navigation", { name: "Parts of the page" })).toBeNull();
  expect(shownPanes()).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Skip to the filters" }));
  expect(address()).toBe("/city-data?pane=list");
});
