import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { click, node, reading, shownPanes, statements, table } from "./theScreen.ts";
import { renderApp } from "./renderApp.tsx";

const bar = () => within(screen.getByRole("navigation", { name: "Parts of the page" }));

describe("on a narrow screen", () => {
  test("one pane is shown at a time, and the bar switches and tells which", async () => {
    const { user, address } = renderApp({ width: 768 });
    expect(shownPanes()).toEqual(["Picture"]);
    await user.click(bar().getByRole("button", { name: "List" }));
    expect(shownPanes()).toEqual(["Statements and details"]);
    expect(bar().getByRole("button", { pressed: true }).textContent).toBe("List");
    expect(address()).toBe("/city-data?pane=list");
    await user.click(bar().getByRole("button", { name: "Filters" }));
    expect(shownPanes()).toEqual(["Filters"]);
  });

  test("a node that is selected is read at once, and the way back leads to the list", async () => {
    const { user, address } = renderApp({ width: 768 });
    click(node("Ann"));
    expect(shownPanes()).toEqual(["Statements and details"]);
    expect(within(reading()).getByRole("heading", { level: 2 }).textContent).toBe("Ann Example");
    await user.click(screen.getByRole("link", { name: "Back to the list" }));
    expect(address()).toBe("/city-data?pane=list");
    expect(statements()).toBeTruthy();
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
    await user.click(bar().getByRole("button", { name: "Picture" }));
    expect(shownPanes()).toEqual(["Picture"]);
    await user.click(bar().getByRole("button", { name: "List" }));
    await user.click(screen.getByRole("link", { name: "Back to the list" }));
    expect(address()).toBe("/city-data?pane=list");
  });

  test("a link at the top skips to a pane and shows it", async () => {
    const { user, address } = renderApp({ width: 390 });
    await user.click(screen.getByRole("button", { name: "Skip to the statements" }));
    expect(shownPanes()).toEqual(["Statements and details"]);
    expect(address()).toBe("/city-data?pane=list");
  });
});

describe("a phone", () => {
  test("shows the table first, and the network where it is asked for", async () => {
    const { user } = renderApp({ width: 390 });
    expect(table()).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Chart" }));
    expect(node("Ann")).toBeTruthy();
  });
});

test("a wide screen has no bar, shows all panes whatever the address says, and skips without a trace in it", async () => {
  const { user, address } = renderApp({ url: "/city-data?pane=list" });
  expect(screen.queryByRole("navigation", { name: "Parts of the page" })).toBeNull();
  expect(shownPanes()).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Skip to the filters" }));
  expect(address()).toBe("/city-data?pane=list");
});
