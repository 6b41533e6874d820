import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { MOST_TOLD } from "../../../src/network/sides/bridges.ts";
import { SideBridges } from "../../../src/views/sides/SideBridges.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";
import { foundSides } from "../../fixtures/foundSides.ts";
import { indexOf, twoSidesAndAFirmBridge } from "../../fixtures/tinyCases.ts";

/** As many who bridge as `all`, of whom the first are told of: each is said to be as the one of the case. */
function draw(all: number): void {
  const found = foundSides(twoSidesAndAFirmBridge);
  const [bridge] = found.bridges;
  if (bridge === undefined) throw new Error("Nobody bridges.");
  const many = Array.from({ length: all }, () => bridge);
  const shown = {
    index: indexOf(twoSidesAndAFirmBridge),
    found: { ...found, bridging: many, bridges: many.slice(0, MOST_TOLD) },
    canSplit: true,
    selected: { actors: [], proposition: null },
  };
  renderWithStore(<SideBridges shown={shown} />, { index: shown.index });
}

const told = () => screen.queryByText(/Only the first/)?.textContent;

test("where very many bridge sides, it is said that only the first are described, and of how many", () => {
  draw(MOST_TOLD + 50);
  expect(told()).toBe("250 actors bridge sides here. Only the first 200 are described.");
  expect(screen.getByRole("listitem").textContent).toContain("agreement also with Cem Example");
});

test("where all of them are described, nothing is said of it", () => {
  draw(MOST_TOLD);
  expect(screen.getByRole("listitem")).toBeTruthy();
  expect(told()).toBeUndefined();
});
