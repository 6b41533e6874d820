import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ActiveFilters } from "../../src/controls/ActiveFilters.tsx";
import { renderWithStore } from "./renderWithStore.tsx";

const chip = (name: string) => screen.getByRole("button", { name: `Remove filter: ${name}` });
const focused = () => document.activeElement;

test("every value chosen has a chip, dates and search one each; clearing all is offered once", () => {
  renderWithStore(<ActiveFilters />, {
    search: "?stance=oppose,mixed&proposition=new-tax&from=2022-01-01&q=city",
  });
  const names = screen
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label") ?? button.textContent);
  expect(names).toEqual([
    "Remove filter: Proposition: New tax",
    "Remove filter: Stance: Mixed",
    "Remove filter: Stance: Oppose",
    "Remove filter: Date: from 1 Jan 2022",
    "Remove filter: Search: “city”",
    "Clear all",
  ]);
});

test("a chip takes back its own choice only", async () => {
  const { user, filter } = renderWithStore(<ActiveFilters />, { search: "?stance=oppose,mixed&q=city" });
  await user.click(chip("Stance: Mixed"));
  expect([filter().stance, filter().text]).toEqual([["oppose"], "city"]);
  await user.click(chip("Search: “city”"));
  expect([filter().stance, filter().text]).toEqual([["oppose"], ""]);
});

test("the focus goes to the next chip, then to clearing all, then to the region, never away", async () => {
  const { user } = renderWithStore(<ActiveFilters />, { search: "?stance=oppose,mixed&kind=person" });
  await user.click(chip("Stance: Mixed"));
  expect(focused()).toBe(chip("Stance: Oppose"));
  await user.click(chip("Kind of actor: Person"));
  expect(focused()).toBe(screen.getByRole("button", { name: "Clear all" }));
  await user.click(chip("Stance: Oppose"));
  expect(focused()).toBe(screen.getByRole("region", { name: "Active filters" }));
});

test("clearing all leaves no filter and the focus on the region, which says so", async () => {
  const { user, filter } = renderWithStore(<ActiveFilters />, {
    search: "?stance=oppose&from=2022-01-01&undated=1&q=x",
  });
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect(filter()).toMatchObject({ stance: [], from: null, undated: false, text: "" });
  expect(focused()).toBe(screen.getByRole("region", { name: "Active filters" }));
  expect(screen.queryByRole("button")).toBeNull();
  expect(focused()?.textContent).toContain("No filters:");
});
