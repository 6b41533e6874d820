import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { OwnWordsOnly } from "../../../src/controls/FacetPanel.tsx";
import { indexOf, pair } from "../../fixtures/tinyCases.ts";
import { renderWithStore } from "../renderWithStore.tsx";

test("one press shows own words alone, another shows the rest again", async () => {
  const { user, store } = renderWithStore(<OwnWordsOnly />);
  const button = screen.getByRole("button", { name: "Own words only" });
  await user.click(button);
  expect(store.getState().filter.attribution).toEqual(["direct"]);
  expect(button.getAttribute("aria-pressed")).toBe("true");
  await user.click(button);
  expect(store.getState().filter.attribution).toEqual([]);
});

test("it is not pressed while other ways of knowing are chosen too, and then chooses own words alone", async () => {
  const { user, store } = renderWithStore(<OwnWordsOnly />, { search: "?attribution=direct,paraphrase" });
  const button = screen.getByRole("button", { name: "Own words only" });
  expect(button.getAttribute("aria-pressed")).toBe("false");
  await user.click(button);
  expect(store.getState().filter.attribution).toEqual(["direct"]);
});

test("it is not offered in a case without own words", () => {
  renderWithStore(<OwnWordsOnly />, { index: indexOf(pair) });
  expect(screen.queryByRole("button")).toBeNull();
});
