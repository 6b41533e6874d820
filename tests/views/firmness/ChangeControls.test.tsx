import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ChangeControls } from "../../../src/views/firmness/ChangeControls.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";

const changes = (store: ReturnType<typeof renderWithStore>["store"]) =>
  store.getState().display.changes.map(({ kind }) => kind);

describe("what is tried out", () => {
  test("may be a whole group of statements, with how many of the visible ones that are", async () => {
    const { user, store } = renderWithStore(<ChangeControls />);
    await user.click(screen.getByRole("checkbox", { name: "All second-hand statements (1)" }));
    await user.click(screen.getByRole("checkbox", { name: /unnamed actors \(1\)/ }));
    expect(changes(store)).toEqual(["without-second-hand", "without-unnamed"]);
    await user.click(screen.getByRole("checkbox", { name: /second-hand/ }));
    expect(changes(store)).toEqual(["without-unnamed"]);
  });

  test("may be an actor, who is then no longer among the choices", async () => {
    const { user, store } = renderWithStore(<ChangeControls />);
    const select = screen.getByRole("combobox", { name: "An actor" });
    await user.selectOptions(select, "City Council");
    expect(store.getState().display.changes).toEqual([{ kind: "without-actor", actor: "council" }]);
    expect(within(select).queryByRole("option", { name: "City Council" })).toBeNull();
  });

  test("is named in chips that take it back, and the focus stays among them", async () => {
    const search = "?changes=s.s1,flip.s2,a.guild";
    const { user, store } = renderWithStore(<ChangeControls />, { search });
    const region = screen.getByRole("region", { name: "Your changes" });
    expect(
      within(region)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "without Ann Example on “Open data”",
      "with City Council on “Open data” flipped",
      "without Guild of Shops",
    ]);
    await user.click(screen.getByRole("button", { name: "Undo: without Ann Example on “Open data”" }));
    expect(changes(store)).toEqual(["flip-statement", "without-actor"]);
    expect(region.contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole("button", { name: "Undo all" }));
    expect(changes(store)).toEqual([]);
    expect(screen.getByText("You have not changed anything yet.")).toBeTruthy();
  });
});
