import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { TooLittle } from "../../src/controls/TooLittle.tsx";
import { chosenView } from "../../src/store/views.ts";
import { Button } from "../../src/ui/Button.tsx";
import { renderWithStore } from "./renderWithStore.tsx";

const names = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

test("says why there is nothing to show, and leads to who says what", async () => {
  const { user, store } = renderWithStore(<TooLittle reason="A tie needs two." />, {
    search: "?view=alignment",
  });
  expect(screen.getByText("A tie needs two.")).toBeTruthy();
  expect(names()).toEqual(["Show the network"]);
  await user.click(screen.getByRole("button", { name: "Show the network" }));
  expect(chosenView(store.getState())).toBe("network");
});

test("where a filter is chosen, clears it, and stays in the view", async () => {
  const { user, store, filter } = renderWithStore(<TooLittle reason="A tie needs two." />, {
    search: "?view=alignment&stance=oppose",
  });
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect(filter().stance).toEqual([]);
  expect(store.getState().display.view).toBe("alignment");
  expect(names()).toEqual(["Show the network"]);
});

test("puts the ways back of its own first", () => {
  renderWithStore(
    <TooLittle reason="None is shown.">
      <Button onClick={() => {}}>Show all ties</Button>
    </TooLittle>,
    { search: "?stance=oppose" },
  );
  expect([names()[0], ...names().slice(-2)]).toEqual(["Show all ties", "Clear all", "Show the network"]);
});
