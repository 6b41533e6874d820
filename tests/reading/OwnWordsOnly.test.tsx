import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { OwnWordsOnly } from "../../src/reading/OwnWordsOnly.tsx";
import { indexOf, pair } from "../fixtures/tinyCases.ts";
import { renderReading } from "./renderReading.tsx";

test("one press shows own words alone, another shows the rest again", async () => {
  const { user, store } = renderReading(<OwnWordsOnly />);
  const button = screen.getByRole("button", { name: "Own words only" });
  await user.click(button);
  expect(store.getState().filter.attribution).toEqual(["direct"]);
  expect(button.getAttribute("aria-pressed")).toBe("true");
  await user.click(button);
  expect(store.getState().filter.attribution).toEqual([]);
});

test("it is not pressed while other ways of knowing are chosen too, and then chooses own words alone", async () => {
  const { user, store } = renderReading(<OwnWordsOnly />, { search: "?attribution=direct,paraphrase" });
  const button = screen.getByRole("button", { name: "Own words only" });
  expect(button.getAttribute("aria-pressed")).toBe("false");
  await user.click(button);
  expect(store.getState().filter.attribution).toEqual(["direct"]);
});

test("it is not offered in a case without own words", () => {
  renderReading(<OwnWordsOnly />, { index: indexOf(pair) });
  expect(screen.queryByRole("button")).toBeNull();
});
