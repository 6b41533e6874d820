import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { ActorChoice } from "../../../src/classroom/print/ActorChoice.tsx";
import { cityCase, renderWithStore } from "../../controls/renderWithStore.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const many = indexCase(syntheticCase({ statements: 900, actors: 450, propositions: 9 }));
const rows = () => document.querySelectorAll(".print-choice__actors > li").length;

test("every actor of a case is there at once", () => {
  renderWithStore(<ActorChoice />);
  expect(rows()).toBe(cityCase().case.actors.length);
});

test("of very many actors the chosen come first, then some of the most heard, and more on a press", async () => {
  const { user } = renderWithStore(<ActorChoice />, { index: many, search: "?actors=actor-449" });
  expect(rows()).toBe(1);
  await waitFor(() => expect(rows()).toBe(201));
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Actor 449/, hidden: true }).checked).toBe(
    true,
  );
  await user.click(screen.getByText("Show 200 more"));
  await waitFor(() => expect(rows()).toBe(401));
  await user.click(screen.getByText("Show 50 more"));
  await waitFor(() => expect(rows()).toBe(450));
  expect(screen.queryByText(/^Show \d+ more$/)).toBeNull();
});

test("one of very many actors is found by its name, however seldom it is heard", async () => {
  const { user } = renderWithStore(<ActorChoice />, { index: many });
  await user.type(screen.getByRole("textbox", { hidden: true }), "Actor 448");
  await waitFor(() =>
    expect(screen.getByRole("checkbox", { name: /^Actor 448/, hidden: true })).toBeTruthy(),
  );
});
