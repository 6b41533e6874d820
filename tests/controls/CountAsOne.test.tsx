import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { countAsBodies } from "../../src/case/counting/countAsBodies.ts";
import { indexCase } from "../../src/case/indexCase.ts";
import { CountAsOne } from "../../src/controls/CountAsOne.tsx";
import { ResultCount } from "../../src/controls/ResultCount.tsx";
import { spokenForCase } from "../fixtures/countedCases.ts";
import { cityCase, renderWithStore } from "./renderWithStore.tsx";

const SPOKESPEOPLE = "Count spokespeople with those they speak for";
const CONTRARIES = "Count contrary propositions as one question";
const choice = (name: string) => screen.getByRole("checkbox", { name });

test("each choice says what it does, and is taken back by the same click", async () => {
  const { store, user } = renderWithStore(<CountAsOne />, { index: spokenForCase() });
  const description = "Each body is one actor. The list still shows who spoke.";
  expect(screen.getByRole("checkbox", { name: SPOKESPEOPLE, description })).toBeTruthy();
  await user.click(choice(SPOKESPEOPLE));
  await user.click(choice(CONTRARIES));
  expect(store.getState().display).toMatchObject({ bodies: true, contraries: true });
  expect(store.getState().lastChange).toBe("discrete");
  await user.click(choice(SPOKESPEOPLE));
  expect(store.getState().display).toMatchObject({ bodies: false, contraries: true });
});

test("only what the case has is offered", () => {
  const { unmount } = renderWithStore(<CountAsOne />, { index: cityCase() });
  expect(screen.queryByRole("group")).toBeNull();
  unmount();
  const bodies = indexCase(countAsBodies(spokenForCase().case));
  renderWithStore(<CountAsOne />, { index: bodies });
  const group = within(screen.getByRole("group", { name: "Counting" }));
  expect(group.getAllByRole("checkbox")).toEqual([choice(CONTRARIES)]);
});

test("the count of actors is that of bodies, and says what is counted as one", () => {
  renderWithStore(<ResultCount />, { index: spokenForCase(), search: "?bodies=1&contraries=1" });
  expect(screen.getByRole("status").textContent).toBe(
    "6 statements by 2 actors · Spokespeople counted with those they speak for · Contraries counted as one question",
  );
});
