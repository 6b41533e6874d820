import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FormSwitch } from "../../src/controls/FormSwitch.tsx";
import { ViewSwitch } from "../../src/controls/ViewSwitch.tsx";
import { renderWithStore } from "./renderWithStore.tsx";
import { makeRoom, openRoom } from "../../src/ui/room/room.ts";
import { VIEWS } from "../../src/views/registry.ts";

const pressed = (name: string, role = "group") =>
  within(screen.getByRole(role, { name }))
    .getAllByRole("button", { pressed: true })
    .map(({ textContent }) => textContent);

/** The switch of the views at the address of a case, on a wide screen. */
const drawViews = (roomOf: Parameters<typeof ViewSwitch>[0]["roomOf"] = () => openRoom(null), search = "") =>
  renderWithStore(<ViewSwitch roomOf={roomOf} />, { search });
const linksOf = (group: string) => within(screen.getByRole("toolbar", { name: group })).getAllByRole("link");
const texts = (links: readonly HTMLElement[]) => links.map(({ textContent }) => textContent);

test("the views come in three groups, each under its name, and the shown one is the current", () => {
  drawViews();
  expect(texts(linksOf("Positions"))).toEqual(["Network", "Matrix", "Timeline"]);
  expect(texts(linksOf("Alliances"))).toEqual([
    "Who stands with whom",
    "What goes together",
    "Who addresses whom",
    "Sides",
  ]);
  expect(texts(linksOf("Evidence"))).toEqual(["How firm"]);
  expect(texts(screen.getAllByRole("link", { current: "page" }))).toEqual(["Network"]);
});

test("each view is a link to its own address, which keeps what is filtered", () => {
  drawViews(undefined, "?stance=oppose&view=sides");
  const href = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect(href("Matrix")).toBe("/city-data?stance=oppose&view=matrix");
  expect(href("Network")).toBe("/city-data?stance=oppose");
});

test("Tab reaches each group once, the arrows go round within it, and the row says so", async () => {
  const { user, store } = drawViews();
  await user.tab();
  expect(document.activeElement?.textContent).toBe("Network");
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement?.textContent).toBe("Timeline");
  await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
  expect(document.activeElement?.textContent).toBe("Matrix");
  expect(store.getState().display.view).toBe("matrix");
  await user.tab();
  expect(document.activeElement?.textContent).toBe("Who stands with whom");
  const hint = document.getElementById(
    screen.getByRole("toolbar", { name: "Alliances" }).getAttribute("aria-describedby") ?? "",
  );
  expect(hint?.textContent).toBe("Left and right arrows move within a group. Tab goes to the next group.");
  await user.tab();
  expect(document.activeElement?.textContent).toBe("How firm");
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test("a view that is opened in another tab leaves this one as it is", () => {
  const { store } = drawViews();
  fireEvent.click(screen.getByRole("link", { name: "Matrix" }), { ctrlKey: true });
  expect(store.getState().display.view).toBeNull();
});

test("a view is loaded when its name is pointed at or gets the focus, and no other", async () => {
  const asked: string[] = [];
  const roomOf = (name: string) => makeRoom(() => Promise.resolve(asked.push(name)));
  const { user } = drawViews(roomOf);
  await user.hover(screen.getByRole("link", { name: "Timeline" }));
  expect(asked).toEqual(["timeline"]);
  await user.tab();
  await user.keyboard("{ArrowRight}");
  expect(asked.slice(1)).toEqual(VIEWS.all.slice(0, 2));
});

test("the form that stands is the pressed one, and the other can be chosen", async () => {
  const { user, store } = renderWithStore(<FormSwitch shown="picture" />);
  expect(pressed("Chart or table", "toolbar")).toEqual(["Chart"]);
  await user.tab();
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Table" }));
  await user.keyboard("{Enter}");
  expect(store.getState().display.form).toBe("table");
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test("a view that can be rows of propositions offers them, and no other does", async () => {
  const forms = () =>
    within(screen.getByRole("toolbar", { name: "Chart or table" }))
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
  const { store } = renderWithStore(<FormSwitch shown="picture" />);
  expect(forms()).toEqual(["Chart", "Propositions", "Table"]);
  act(() => store.getState().show({ view: "matrix" }));
  expect(forms()).toEqual(["Chart", "Table"]);
});
