import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FormSwitch } from "../../src/controls/FormSwitch.tsx";
import { PaneSwitch } from "../../src/controls/PaneSwitch.tsx";
import { ViewSwitch } from "../../src/controls/ViewSwitch.tsx";
import { renderWithStore } from "./renderWithStore.tsx";
import { makeRoom, openRoom } from "../../src/ui/room/room.ts";
import { VIEWS } from "../../src/views/registry.ts";

const pressed = (name: string, role = "group") =>
  within(screen.getByRole(role, { name }))
    .getAllByRole("button", { pressed: true })
    .map(({ textContent }) => textContent);

test("the view that is shown is the pressed one", () => {
  renderWithStore(<ViewSwitch roomOf={() => openRoom(null)} />);
  expect(pressed("View", "toolbar")).toEqual(["Who says what"]);
});

test("the views are one stop for Tab, however many there are; the arrows go round them, Enter chooses", async () => {
  const { user, store } = renderWithStore(<ViewSwitch roomOf={() => openRoom(null)} />);
  const views = within(screen.getByRole("toolbar", { name: "View" })).getAllByRole("button");
  await user.tab();
  expect(document.activeElement).toBe(views[0]);
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(views.at(-1));
  await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
  expect(document.activeElement).toBe(views[1]);
  expect(store.getState().display.view).toBe(VIEWS.all[1]);
  await user.tab();
  expect(views).not.toContain(document.activeElement);
});

test("a view is loaded when its name is pointed at or gets the focus, and no other", async () => {
  const asked: string[] = [];
  const roomOf = (name: string) => makeRoom(() => Promise.resolve(asked.push(name)));
  const { user } = renderWithStore(<ViewSwitch roomOf={roomOf} />);
  await user.hover(screen.getByRole("button", { name: "Matrix" }));
  expect(asked).toEqual(["matrix"]);
  await user.tab();
  await user.keyboard("{ArrowRight}");
  expect(asked.slice(1)).toEqual(VIEWS.all.slice(0, 2));
});

test("the form that stands is the pressed one, and the other can be chosen", async () => {
  const { user, store } = renderWithStore(<FormSwitch shown="picture" />);
  expect(pressed("Chart or table", "toolbar")).toEqual(["Chart"]);
  await user.tab();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Table" }));
  await user.keyboard("{Enter}");
  expect(store.getState().display.form).toBe("table");
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test("the bar of parts chooses what a narrow screen shows", async () => {
  const { user, store } = renderWithStore(<PaneSwitch shown="chart" />);
  expect(pressed("Part of the screen")).toEqual(["Picture"]);
  await user.click(screen.getByRole("button", { name: "List" }));
  expect(store.getState().display.pane).toBe("list");
});

test("the filters' button tells how many are active, and nothing when none is", () => {
  const { store } = renderWithStore(<PaneSwitch shown="filters" />, { search: "?stance=oppose,mixed&q=tax" });
  expect(screen.getByRole("button", { name: "Filters 3 active" })).toBeTruthy();
  act(() => store.getState().clearAll());
  expect(screen.getByRole("button", { name: "Filters" })).toBeTruthy();
});
