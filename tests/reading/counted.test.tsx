import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ActorPanel } from "../../src/reading/actor/ActorPanel.tsx";
import { Compare } from "../../src/reading/compare/Compare.tsx";
import { PositionPanel } from "../../src/reading/proposition/PositionPanel.tsx";
import { PropositionPanel } from "../../src/reading/proposition/PropositionPanel.tsx";
import { AddressPanel } from "../../src/reading/tie/AddressPanel.tsx";
import { TiePanel } from "../../src/reading/tie/TiePanel.tsx";
import { spokenForCase } from "../fixtures/countedCases.ts";
import { renderReading } from "./renderReading.tsx";

const counted = { index: spokenForCase(), search: "?bodies=1&contraries=1" };
const cards = () => screen.getAllByRole("article");

describe("what is counted as one, on the pages of the reading", () => {
  test("a body has its spokespeople’s statements, each still under who spoke, and says so", () => {
    const { container } = renderReading(<ActorPanel actorId="state" />, counted);
    expect(container.textContent).toContain(
      "Counted here with the statements of The Envoy and The Ministry.",
    );
    expect(container.textContent).toContain("4 statements on 2 propositions");
    const heads = cards().map(({ textContent }) => textContent);
    expect(heads.map((head) => /^The (Envoy|Ministry)/.exec(head)?.[0] ?? "")).toEqual([
      "The Envoy",
      "The Ministry",
      "",
      "The Ministry",
    ]);
  });

  test("a spokesperson keeps a page of its own, with the way to the body", () => {
    const { container } = renderReading(<ActorPanel actorId="envoy" />, counted);
    expect(container.textContent).toContain("In pictures and counts, these statements count for The State.");
    expect(container.textContent).toContain("1 statement on 1 proposition");
    const note = screen.getByText(/these statements count for/);
    expect(within(note).getByRole("link", { name: "The State" }).getAttribute("href")).toContain(
      "/actor/state?bodies=1",
    );
  });

  test("relations stay as the source reports them", () => {
    const { container } = renderReading(<ActorPanel actorId="ministry" />, counted);
    expect(container.textContent).toContain("The Ministry speaks for The State");
  });

  test("a proposition has what was said on its contrary, with each stance as it was taken", () => {
    const { container } = renderReading(<PropositionPanel propositionId="open" />, counted);
    expect(container.textContent).toContain("Counted here with its contrary: Books closed.");
    const against = screen.getByRole("heading", { name: /Opposition|Oppose/ }).closest("section");
    expect(against?.textContent).toContain("The Critic");
    expect(against?.textContent).toContain("supported Books closed");
    expect(container.textContent).toContain(
      "0 actors said nothing about it".replace("0 actors said nothing about it", ""),
    );
  });

  test("a proposition that is counted under its contrary keeps a page of its own", () => {
    const { container } = renderReading(<PropositionPanel propositionId="closed" />, counted);
    expect(container.textContent).toContain("this counts with its contrary: Books open");
    expect(cards()).toHaveLength(2);
  });

  test("a position of a body rests on what its spokespeople said", () => {
    const { container } = renderReading(<PositionPanel actorId="state" propositionId="open" />, counted);
    expect(container.textContent).toContain("All 2 statements here take the same stance.");
    expect(cards()).toHaveLength(2);
  });

  test("the receipts of a tie show who spoke for whom", () => {
    const { container } = renderReading(<TiePanel side="actor" left="critic" right="state" />, counted);
    expect(container.textContent).toContain(
      "Counted here with the statements of The Envoy and The Ministry.",
    );
    expect(cards().some((card) => card.textContent.includes("The Envoy"))).toBe(true);
  });

  test("a spokesperson is compared for itself", () => {
    const { container } = renderReading(<Compare actorId="envoy" otherId="critic" />, counted);
    expect(container.textContent).toContain("Different stance on 1 proposition");
    expect(container.textContent).toContain("these statements count for The State");
  });

  test("what was said to a spokesperson is still found between the two", () => {
    const { container } = renderReading(<AddressPanel fromId="critic" toId="envoy" />, counted);
    expect(cards()).toHaveLength(1);
    expect(container.textContent).toContain("these statements count for The State");
  });
});

test("nothing is said of counting while each counts for itself", () => {
  const { container } = renderReading(<ActorPanel actorId="state" />, { index: spokenForCase() });
  expect(container.textContent).not.toMatch(/[Cc]ounted/);
  expect(cards()).toHaveLength(1);
});
