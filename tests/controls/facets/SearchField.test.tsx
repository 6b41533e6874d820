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
