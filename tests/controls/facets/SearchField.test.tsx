import { act, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { SearchField } from "../../../src/controls/facets/SearchField.tsx";
import { renderWithStore } from "../renderWithStore.tsx";

const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Search statements" });

test("each key shows at once and the store follows", async () => {
  const { user, filter } = renderWithStore(<SearchField />);
  await user.type(field(), "tax");
  expect(field().value).toBe("tax");
  await waitFor(() => expect(filter().text).toBe("tax"));
  expect(field().value).toBe("tax");
});

test("a letter typed and taken back leaves the field open for changes from elsewhere", async () => {
  const { user, store, filter } = renderWithStore(<SearchField />);
  await user.type(field(), "t{Backspace}");
  await waitFor(() => {
    expect(store.getState().lastChange).toBe("continuous");
    expect(filter().text).toBe("");
  });
  act(() => store.getState().restore("?q=parks"));
  expect(field().value).toBe("parks");
});

test("a text that goes elsewhere goes from the field too", () => {
  const { store } = renderWithStore(<SearchField />, { search: "?q=parks" });
  expect(field().value).toBe("parks");
  act(() => store.getState().loosen("text"));
  expect(field().value).toBe("");
});

test("the clear button is there only for a text, empties it and leaves the focus in the field", async () => {
  const { user, filter } = renderWithStore(<SearchField />, { search: "?q=parks" });
  await user.click(screen.getByRole("button", { name: "Clear the search" }));
  expect(document.activeElement).toBe(field());
  expect(screen.queryByRole("button", { name: "Clear the search" })).toBeNull();
  await waitFor(() => expect(filter().text).toBe(""));
});

test("the syntax is told with the field", () => {
  renderWithStore(<SearchField />);
  const hint = document.getElementById(field().getAttribute("aria-describedby") ?? "");
  expect(hint?.textContent).toContain("-word");
});

const offered = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);

test("typing suggests actors and propositions with their counts, then filters", async () => {
  const { user } = renderWithStore(<SearchField />);
  await user.type(field(), "tax");
  await waitFor(() => expect(offered()).toEqual(["New tax 2 statements The city should raise a tax."]));
  expect(screen.getByRole("group", { name: "Propositions" })).toBeTruthy();
  expect(field().getAttribute("aria-expanded")).toBe("true");
  expect(field().getAttribute("aria-controls")).toBe(screen.getByRole("listbox", { name: "Suggestions" }).id);
  expect(field().hasAttribute("aria-activedescendant")).toBe(false);
});

test("arrows go to a suggestion and back to the words; Enter opens it in place of the words", async () => {
  const { user, address } = renderWithStore(<SearchField />, { search: "?stance=oppose" });
  await user.type(field(), "counc");
  await waitFor(() => expect(offered()).toHaveLength(1));
  await user.keyboard("{ArrowDown}");
  const option = screen.getByRole("option", { name: /^City Council/ });
  expect(field().getAttribute("aria-activedescendant")).toBe(option.id);
  expect(option.getAttribute("aria-selected")).toBe("true");
  await user.keyboard("{ArrowDown}");
  expect(field().hasAttribute("aria-activedescendant")).toBe(false);
  await user.keyboard("{ArrowUp}{Enter}");
  expect(address()).toBe("/city-data/actor/council?stance=oppose");
  expect(field().value).toBe("");
});

test("a stance or a year that is pressed becomes a filter in place of the words", async () => {
  const { user, address } = renderWithStore(<SearchField />);
  await user.type(field(), "oppose");
  await user.click(await screen.findByRole("option", { name: /^Oppose/ }));
  expect(address()).toBe("/city-data?stance=oppose");
  expect(document.activeElement).toBe(field());
  await user.type(field(), "2021");
  await user.click(await screen.findByRole("option", { name: /^2021/ }));
  expect(address()).toContain("from=2021-01-01&to=2021-12-31");
  expect(field().value).toBe("");
});

test("Escape puts the suggestions away and keeps the words; so does going elsewhere", async () => {
  const { user } = renderWithStore(<SearchField />);
  await user.type(field(), "counc");
  await waitFor(() => expect(offered()).toHaveLength(1));
  await user.keyboard("{Escape}");
  expect(offered()).toEqual([]);
  expect(field().value).toBe("counc");
  await user.type(field(), "i");
  await waitFor(() => expect(offered()).toHaveLength(1));
  await user.tab();
  expect(offered()).toEqual([]);
});
