import { act, screen, within } from "@testing-library/react";
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
