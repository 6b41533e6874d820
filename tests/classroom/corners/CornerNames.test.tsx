import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { CornerNames } from "../../../src/classroom/corners/CornerNames.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const index = indexCase(syntheticCase({ statements: 300, actors: 300, propositions: 9 }));
const ids = index.case.actors.map(({ id }) => id);
const names = () => document.querySelectorAll("li").length;
const draw = (count: number) =>
  renderWithStore(<CornerNames ids={ids.slice(0, count)} placeOf={(actor) => ({ page: "actor", actor })} />, {
    index,
  });

test("names in a corner are all there at once", () => {
  draw(200);
  expect(names()).toBe(200);
});

test("of very many names in a corner the first come a few at a time, and the others on a press", async () => {
  const { user } = draw(300);
  expect(names()).toBe(0);
  await waitFor(() => expect(names()).toBe(200));
  await user.click(screen.getByRole("button", { name: "Show 100 more" }));
  await waitFor(() => expect(names()).toBe(300));
});
