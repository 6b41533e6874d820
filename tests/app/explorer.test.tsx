import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  click,
  count,
  network,
  node,
  nodes,
  picture,
  reading,
  rows,
  shownPanes,
  statements,
  table,
} from "./theScreen.ts";
import { cityCase } from "../controls/renderWithStore.tsx";
import { renderApp } from "./renderApp.tsx";

test("a title that turns the direction of writing does not turn what stands behind it in the tab", () => {
  renderApp({ cases: [{ ...cityCase().case, title: "\u202Eمرحبا \u2067Data" }] });
  expect(document.title).toBe("مرحبا Data · Standpoint");
});

describe("the explorer", () => {
  test("shows filters, network and statements side by side, all of the same", () => {
    renderApp();
    expect(shownPanes()).toEqual(["Filters", "Picture", "Statements and details"]);
    expect(nodes()).toHaveLength(7);
    expect(within(statements()).getAllByRole("listitem")).toHaveLength(6);
    expect(count()).toBe("6 statements by 4 actors");
  });

  test("filters all of them at once, and Back undoes it", async () => {
    const { user, address, history } = renderApp();
    await user.click(screen.getByRole("button", { name: /^Oppose/ }));
    expect(address()).toBe("/city-data?stance=oppose");
    expect(nodes().map((button) => button.getAttribute("data-node"))).toEqual([
      "actor/council",
      "actor/guild",
      "proposition/open-data",
      "proposition/new-tax",
    ]);
    expect(within(statements()).getAllByRole("listitem")).toHaveLength(2);
    act(() => history.navigate(-1));
    await waitFor(() => expect(nodes()).toHaveLength(7));
    expect(address()).toBe("/city-data");
  });

  test("opens at the bare address with the filter that it carries", async () => {
    const { address } = renderApp({ url: "/?stance=oppose" });
    await waitFor(() => expect(address()).toBe("/city-data?stance=oppose"));
    expect(nodes()).toHaveLength(4);
  });

  test("offers to loosen an empty result in place of the picture, and says so only once", async () => {
    const { user } = renderApp({ url: "/city-data?stance=oppose&q=mayor" });
    expect(
      await within(picture()).findByRole("button", { name: "Without the search “mayor”: 2 statements" }),
    ).toBeTruthy();
    expect(screen.getAllByText("No statements match")).toHaveLength(1);
    await user.click(within(picture()).getByRole("button", { name: "Clear all" }));
    expect(nodes()).toHaveLength(7);
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Results" }));
  });
});

describe("a node", () => {
  test("begins with its name, says its statements and stances, and never where it lies", () => {
    renderApp();
    expect(node("City Council").getAttribute("aria-label")).toBe(
      "City Council, government. 2 statements on 2 propositions: opposed 1 and mixed on 1.",
    );
    expect(node("Open data").getAttribute("aria-label")).toBe(
      "Open data, proposition: The city should publish its data. 3 actors: 2 for, 1 against.",
    );
  });

  test("that is clicked opens its panel and its address with the filter, and the title follows", async () => {
    const { address } = renderApp({ url: "/city-data?stance=oppose" });
    expect(document.title).toBe("City data · Standpoint");
    click(node("City Council"));
    expect(address()).toBe("/city-data/actor/council?stance=oppose");
    expect(within(reading()).getByRole("heading", { level: 2 }).textContent).toBe("City Council");
    expect(node("City Council").getAttribute("aria-pressed")).toBe("true");
    await waitFor(() => expect(document.title).toBe("City Council · City data · Standpoint"));
  });

  test("has the focus again when Escape has left its panel", async () => {
    const { user, address } = renderApp({ url: "/city-data?stance=oppose" });
    act(() => node("City Council").focus());
    await user.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe("City Council");
    await user.keyboard("{Escape}");
    expect(address()).toBe("/city-data?stance=oppose");
    expect(document.activeElement).toBe(node("City Council"));
  });

  test("that is clicked again adds nothing to the way back", async () => {
    const { address, history } = renderApp();
    click(node("City Council"));
    click(node("City Council"));
    act(() => history.navigate(-1));
    expect(address()).toBe("/city-data");
  });

  test("is one of many but the only tab stop; arrows go on, Escape goes back and then out", async () => {
    const { user } = renderApp();
    expect(nodes().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => node("Open data").focus());
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(node("An insider"));
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(node("Ann Example"));
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(node("Open data"));
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(reading());
  });

  test("that the keyboard moves is pinned in the address, and Release lets it go and keeps the focus near", async () => {
    const { user, address } = renderApp();
    act(() => node("Ann").focus());
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(address()).toMatch(/^\/city-data\?pins=a\.ann\.\d+\.\d+$/);
    expect(node("Ann").getAttribute("aria-label")).toMatch(/Pinned\.$/);
    await user.click(screen.getByRole("button", { name: "Release 1 pinned node" }));
    expect(address()).toBe("/city-data");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Fit" }));
  });
});

test("a link that is clicked opens the position behind it", async () => {
  const { address } = renderApp();
  const link = network().querySelector('[data-link="council/new-tax"] .link-mark__target');
  if (link === null) throw new Error("The link is not drawn.");
  click(link);
  expect(address()).toBe("/city-data/position/council/new-tax");
  expect(within(reading()).getByRole("heading", { level: 2 }).textContent).toContain(
    "took a mixed stance on New tax",
  );
});

test("the table takes the network's place, sorted as the address says, and its cells lead to the words", async () => {
  const { user, address } = renderApp({ url: "/city-data?stance=oppose" });
  await user.click(screen.getByRole("button", { name: "Table" }));
  expect(screen.queryByRole("group", { name: "Network" })).toBeNull();
  await user.click(within(table()).getByRole("button", { name: "Proposition" }));
  expect(rows()).toEqual([
    ["Guild of Shops", "Oppose", "New tax"],
    ["City Council", "Oppose", "Open data"],
  ]);
  expect(address()).toBe("/city-data?stance=oppose&form=table&rows=proposition");
  await user.click(within(table()).getByRole("link", { name: "City Council" }));
  expect(address()).toBe("/city-data/actor/council?stance=oppose&form=table&rows=proposition");
});
