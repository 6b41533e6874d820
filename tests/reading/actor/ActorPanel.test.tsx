import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ActorPanel } from "../../../src/reading/actor/ActorPanel.tsx";
import { renderReading } from "../renderReading.tsx";

const text = () => document.body.textContent ?? "";

describe("the panel of an actor", () => {
  test("names the actor and says who it is", () => {
    renderReading(<ActorPanel actorId="ann" />);
    expect(screen.getByRole("heading", { level: 2, name: "Ann Example" })).toBeTruthy();
    for (const fact of ["Person", "Mayor", "France", "named in the source", "In office since 2019."]) {
      expect(screen.getByText(fact)).toBeTruthy();
    }
  });

  test("says plainly that an unnamed actor is not named", () => {
    renderReading(<ActorPanel actorId="insider" />);
    expect(screen.getByText("not named in the source")).toBeTruthy();
  });

  test("shows everything that it said, by theme and proposition, with the derived position", () => {
    renderReading(<ActorPanel actorId="ann" />);
    expect(screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      "Policy",
      "Money",
    ]);
    expect(screen.getAllByRole("heading", { level: 5 }).map(({ textContent }) => textContent)).toEqual([
      "took a mixed stance on Open data",
      "supported New tax",
    ]);
    expect(screen.getAllByRole("article")).toHaveLength(3);
    expect(screen.getByText("3 statements on 2 propositions")).toBeTruthy();
  });

  test("shows each statement's own stance where they differ", () => {
    renderReading(<ActorPanel actorId="ann" />);
    expect(screen.getByRole("article", { name: /^supported through a spokesperson/ })).toBeTruthy();
    expect(screen.getByRole("article", { name: "opposed" })).toBeTruthy();
  });

  test("shows relations in both directions, each with its paragraph", () => {
    renderReading(<ActorPanel actorId="bob" />);
    expect(text()).toContain("Bob Example speaks for Cem Example ¶5");
    expect(text()).toContain("Ann Example lobbied Bob Example ¶4");
  });

  test("shows silence as silence, never as neutral", () => {
    renderReading(<ActorPanel actorId="bob" />);
    const heading = screen.getByRole("heading", { name: "Said nothing about 2 propositions" });
    const section = within(heading.parentElement as HTMLElement);
    expect(section.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Free parks",
      "New tax",
    ]);
    expect(section.getByText(/That is silence/)).toBeTruthy();
    expect(text()).not.toMatch(/neutral/i);
  });

  test("says so where an actor never spoke", () => {
    renderReading(<ActorPanel actorId="cem" />);
    expect(screen.getByText("The source reports no statement by this actor.")).toBeTruthy();
    expect(screen.queryByRole("article")).toBeNull();
  });

  test("keeps what the filter hides, marks it and counts it", () => {
    renderReading(<ActorPanel actorId="ann" />, { search: "?stance=oppose" });
    expect(screen.getAllByRole("article")).toHaveLength(3);
    expect(screen.getAllByText("Hidden by the filter")).toHaveLength(2);
    expect(screen.getByText(/^The filter hides 2 of these 3 statements/)).toBeTruthy();
  });

  test("says nothing of the filter where it hides nothing", () => {
    renderReading(<ActorPanel actorId="ann" />);
    expect(text()).not.toContain("filter");
  });

  test("offers to compare with the others that spoke, and links there once one is chosen", async () => {
    const { user, address } = renderReading(<ActorPanel actorId="ann" />, { search: "?stance=oppose" });
    const select = screen.getByRole("combobox", { name: "Compare with" });
    expect(
      within(select)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Choose an actor", "An insider", "Bob Example"]);
    expect(screen.queryByRole("link", { name: "Compare" })).toBeNull();
    await user.selectOptions(select, "Bob Example");
    await user.click(screen.getByRole("link", { name: "Compare" }));
    expect(address()).toBe("/city-data/compare/ann/bob?stance=oppose");
  });

  test("leads back to the list with the filter kept", async () => {
    const { user, address } = renderReading(<ActorPanel actorId="ann" />, { search: "?stance=oppose" });
    await user.click(screen.getByRole("link", { name: "Back to the list" }));
    expect(address()).toBe("/city-data?stance=oppose");
  });

  test("for an unknown actor is a kind notice with a way back", () => {
    renderReading(<ActorPanel actorId="nobody" />);
    expect(screen.getByRole("heading", { name: "Actor not found in this case" })).toBeTruthy();
    expect(screen.getByText("nobody")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Back to the list" })).toBeTruthy();
  });
});
