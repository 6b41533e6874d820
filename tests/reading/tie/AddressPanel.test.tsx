import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { AddressPanel } from "../../../src/reading/tie/AddressPanel.tsx";
import { tiedIndex } from "../../fixtures/addresses.ts";
import { renderReading } from "../renderReading.tsx";

const renderAddress = (fromId: string, toId: string, options: Parameters<typeof renderReading>[1] = {}) =>
  renderReading(<AddressPanel fromId={fromId} toId={toId} />, options);

const heading = () => screen.getByRole("heading", { level: 2 }).textContent;

describe("the page of who addresses whom", () => {
  test("says from whom to whom, each relation with its words and paragraph, and each statement", () => {
    renderAddress("ann", "bob");
    expect(heading()).toBe("Ann Example to Bob Example");
    const tie = within(screen.getByRole("article", { name: "Ann Example lobbied Bob Example" }));
    expect(tie.getByText("She wrote to him.")).toBeTruthy();
    expect(tie.getByText("¶4")).toBeTruthy();
    expect(tie.getByRole("link", { name: /The Paper/ }).getAttribute("href")).toBe(
      "https://example.org/piece",
    );
    expect(screen.getByText("She asks for open books.")).toBeTruthy();
    expect(screen.getAllByRole("article")).toHaveLength(2);
  });

  test("shows all of it whatever the filter, and says what the list hides", () => {
    renderAddress("ann", "bob", { search: "?stance=oppose" });
    expect(screen.getByText(/^The filter hides all of this in the list/)).toBeTruthy();
    expect(screen.getByText("Hidden by the filter")).toBeTruthy();
    expect(screen.getByText("She wrote to him.")).toBeTruthy();
  });

  test("says where the source reports nothing in this direction, and leads to the other", async () => {
    const { user, address } = renderAddress("bob", "ann");
    expect(screen.getByText("The source reports nothing in this direction.")).toBeTruthy();
    expect(screen.getByText("2 passages")).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Ann Example to Bob Example" }));
    expect(address()).toBe("/city-data/address/ann/bob");
  });

  test("leads to the other direction only where there is one", () => {
    renderAddress("ann", "bob");
    expect(screen.queryByText("In the other direction:")).toBeNull();
  });

  test("of an actor that addresses itself has no other way round", () => {
    const index = tiedIndex([["ann", "informs", "bob"]], [["ann", "ann"]]);
    renderAddress("ann", "ann", { index });
    expect(heading()).toBe("Ann Example to Ann Example");
    expect(screen.queryByText("In the other direction:")).toBeNull();
  });

  test.each([
    ["nobody", "bob"],
    ["ann", "nobody"],
  ])("of %s to %s is a kind notice", (fromId, toId) => {
    renderAddress(fromId, toId);
    expect(screen.getByRole("heading", { name: "Actor not found in this case" })).toBeTruthy();
    expect(screen.getByText("nobody")).toBeTruthy();
  });
});
