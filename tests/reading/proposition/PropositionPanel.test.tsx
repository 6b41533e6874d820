import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { PropositionPanel } from "../../../src/reading/proposition/PropositionPanel.tsx";
import { renderApp } from "../../app/renderApp.tsx";
import { aRelation } from "../../fixtures/aCase.ts";
import { caseOf, pair } from "../../fixtures/tinyCases.ts";
import { renderReading } from "../renderReading.tsx";

const headings = (level: number) =>
  screen.getAllByRole("heading", { level }).map(({ textContent }) => textContent);

describe("the panel of a proposition", () => {
  test("says the sentence in full, and its theme", () => {
    renderReading(<PropositionPanel propositionId="open-data" />);
    expect(screen.getByRole("heading", { level: 2, name: "Open data" })).toBeTruthy();
    expect(screen.getByText("The city should publish its data.")).toBeTruthy();
    expect(screen.getByText("Policy")).toBeTruthy();
  });

  test("shows everyone on it from support to oppose, each stance with its count", () => {
    renderReading(<PropositionPanel propositionId="open-data" />);
    expect(headings(3)).toEqual(["Support 1 actor", "Mixed 1 actor", "Oppose 1 actor"]);
    expect(headings(4)).toEqual(["An insider", "Ann Example", "Bob Example"]);
    expect(screen.getAllByRole("article")).toHaveLength(4);
  });

  test("says behind a count which of the actors are one body", () => {
    const relations = [aRelation("bob", "ann")];
    renderApp({
      url: "/city-data/proposition/open-data",
      cases: [caseOf([...pair, ["cem", "open-data", "oppose"]], { relations })],
    });
    expect(headings(3)).toEqual(
      expect.arrayContaining(["Support 2 actors, both of Ann Example", "Oppose 1 actor"]),
    );
  });

  test("leaves out stances that nobody takes", () => {
    renderReading(<PropositionPanel propositionId="new-tax" />);
    expect(headings(3)).toEqual(["Support 1 actor"]);
  });

  test("folds away who said nothing about it, as silence", () => {
    renderReading(<PropositionPanel propositionId="open-data" />);
    const fold = screen.getByText("1 actor said nothing about it").closest("details") as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    expect(within(fold).getByText("Cem Example")).toBeTruthy();
    expect(within(fold).getByText(/That is silence/)).toBeTruthy();
  });

  test("keeps what the filter hides and says so", () => {
    renderReading(<PropositionPanel propositionId="open-data" />, { search: "?stance=support" });
    expect(screen.getAllByRole("article")).toHaveLength(4);
    expect(screen.getByText(/^The filter hides 2 of these 4 statements/)).toBeTruthy();
  });

  test("for an unknown proposition is a kind notice", () => {
    renderReading(<PropositionPanel propositionId="no-such" />);
    expect(screen.getByRole("heading", { name: "Proposition not found in this case" })).toBeTruthy();
  });
});
