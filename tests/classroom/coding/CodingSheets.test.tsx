import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { evenChunks } from "../../../src/classroom/choose/chunks.ts";
import { renderApp } from "../../app/renderApp.tsx";
import { quotedCase } from "./quotedCase.ts";

test("sheets hold the quotes without codes or names, and the key has both on a sheet of its own", async () => {
  renderApp({ url: "/city-data/cards?print=coding", cases: [quotedCase()] });
  const sheet = await screen.findByRole("region", { name: "Code these quotes" });
  expect(sheet.querySelectorAll("blockquote")).toHaveLength(6);
  expect(within(sheet).getAllByText("cannot tell")).toHaveLength(6);
  expect(sheet.textContent).not.toContain("Example");
  expect(within(sheet).getByRole("list", { name: "The rules in short" })).toBeTruthy();
  const key = screen.getByRole("region", { name: "The case’s codes" });
  expect(within(key).getAllByRole("row")).toHaveLength(7);
  expect(within(key).getAllByText(/^Rule 3/)).toHaveLength(2);
  expect(within(key).getAllByText("Ann Example")).toHaveLength(3);
  expect(within(key).getAllByText(/^The whole passage:/)).toHaveLength(6);
  expect(key.textContent).toContain("“cannot tell” may be the better answer");
  expect(key.textContent).not.toContain("Said in passing.");
});

test("a case without quotes says so instead", async () => {
  renderApp({ url: "/city-data/cards?print=coding" });
  expect(await screen.findByText(/no quotes to code/)).toBeTruthy();
});

test("items fall evenly on as few sheets as hold them, and none on none", () => {
  expect(evenChunks([1, 2, 3, 4, 5, 6, 7, 8], 6)).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ]);
  expect(evenChunks([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
  expect(evenChunks([1, 2], 2)).toEqual([[1, 2]]);
  expect(evenChunks([], 2)).toEqual([]);
});
