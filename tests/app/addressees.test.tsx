import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { spokenCase } from "../reading/spokenCase.ts";
import { click, network, node, nodes, reading } from "./theScreen.ts";
import { renderApp } from "./renderApp.tsx";

const renderView = (more = "", place = "", width = 1440) =>
  renderApp({ url: `/city-data${place}?view=addressees${more}`, cases: [spokenCase().case], width });

const links = () =>
  [...network().querySelectorAll(".link-mark")].map((mark) => mark.getAttribute("data-link"));
const table = () => screen.getByRole("table", { name: "Who addresses whom, as a table" });

describe("who addresses whom", () => {
  test("draws an arrow for each ordered pair, leaves out who is in none, and says what there is", () => {
    renderView();
    expect(links()).toEqual(["address/ann/bob", "address/bob/cem"]);
    expect(network().querySelectorAll(".link-mark__head")).toHaveLength(2);
    expect(nodes().map((button) => button.getAttribute("aria-label"))).toEqual([
      "Ann Example, person. Addresses 1 actor.",
      "Bob Example, person. Addressed by 1 actor. 1 standing tie.",
      "Cem Example, person. 1 standing tie.",
    ]);
    expect(screen.getByText(/^3 actors, 2 reported ties and 1 addressed statement\./)).toBeTruthy();
    expect(screen.getByText(/1 actor has no such tie and is left out/)).toBeTruthy();
  });

  test("leads from a link, and from its words, to the passages behind it", () => {
    const { address } = renderView();
    click(network().querySelector('.link-mark[data-link="address/ann/bob"]')!);
    expect(address()).toBe("/city-data/address/ann/bob?view=addressees");
    expect(within(reading()).getByText("She wrote to him.")).toBeTruthy();
    expect(network().querySelector("[data-selected]")?.getAttribute("data-link")).toBe("address/ann/bob");
    expect(document.title).toMatch(/^Ann Example to Bob Example/);
    click(network().querySelector('.link-caption[data-link="address/bob/cem"]')!);
    expect(address()).toBe("/city-data/address/bob/cem?view=addressees");
  });

  test("is gone through by keyboard along the links, and Space opens the link that led there", () => {
    const { address } = renderView();
    fireEvent.focus(node("Ann"));
    fireEvent.keyDown(node("Ann"), { key: "ArrowDown" });
    fireEvent.keyDown(node("Bob"), { key: " " });
    expect(address()).toBe("/city-data/address/ann/bob?view=addressees");
  });

  test("shows acts or standing ties alone, as the address says", async () => {
    const { user, address } = renderView();
    await user.click(screen.getByRole("button", { name: "Standing ties" }));
    expect(links()).toEqual(["address/bob/cem"]);
    expect(address()).toBe("/city-data?view=addressees&ties=standing");
    await user.click(screen.getByRole("button", { name: "Addresses" }));
    expect(links()).toEqual(["address/ann/bob"]);
  });

  test("lets the filter take away statements, and ties only with the kind or naming of whom they lead from", () => {
    renderView("&stance=oppose");
    expect(screen.getByText(/^3 actors, 2 reported ties\./)).toBeTruthy();
  });

  test("says so where the filter leaves nothing, and leads back to all of it", async () => {
    const { user, address } = renderView("&naming=unnamed");
    expect(screen.getByText("No ties or addressed statements match. Remove a filter.")).toBeTruthy();
    await user.click(within(screen.getByRole("region", { name: "Picture" })).getByText("Clear all"));
    expect(links()).toHaveLength(2);
    expect(address()).toBe("/city-data?view=addressees");
  });

  test("says so where a case has neither relations nor addressees, and leads to who says what", async () => {
    const { user, address } = renderApp({ url: "/city-data?view=addressees" });
    expect(screen.getByText(/^The source reports no ties between actors/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "See who says what" }));
    expect(address()).toBe("/city-data");
  });
});

describe("its table", () => {
  test("has a row for each passage, from which links lead to the words", () => {
    renderView("&form=table");
    const rows = within(table())
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ["Ann Example", "lobbied: Ann Example to Bob Example", "Bob", "She wrote to him.", "¶4"],
      ["Ann Example", "addressed: Ann Example to Bob Example", "Bob", "She asks for open books.", "¶12"],
      ["Bob", "speaks for: Bob Example to Cem Example", "Cem Example", "He speaks for Cem.", "¶5"],
    ]);
    const link = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(link("lobbied: Ann Example to Bob Example")).toBe(
      "/city-data/address/ann/bob?view=addressees&form=table",
    );
    expect(within(table()).getByRole("link", { name: "She asks for open books." }).getAttribute("href")).toBe(
      "/city-data/statement/s1?view=addressees&form=table",
    );
  });

  test("is sorted as the address says, and is the first form on a phone", async () => {
    const { user, address } = renderView("", "", 390);
    await user.click(within(table()).getByRole("button", { name: /^To/ }));
    expect(address()).toBe("/city-data?view=addressees&rows=addressee");
    await user.click(within(table()).getByRole("button", { name: /^To/ }));
    expect(within(table()).getAllByRole("rowheader")[0]?.textContent).toBe("Bob");
  });
});
