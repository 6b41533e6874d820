import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ActorMarks } from "../../../src/views/sides/NameMarks.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";
import { foundSides, twoTriangles } from "../../fixtures/foundSides.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const draw = (count: number) => {
  const index = indexOf(
    Array.from({ length: count }, (_, at) => [`actor-${at}`, "open-data", "support"] as const),
  );
  const selected = { actors: [], proposition: null };
  const shown = { index, found: foundSides(twoTriangles), canSplit: true, selected };
  return renderWithStore(<ActorMarks shown={shown} ids={[...index.actors.keys()]} />, { index });
};
const names = () => screen.getAllByRole("link");

test("a list of some names has all of them", () => {
  draw(60);
  expect(names()).toHaveLength(60);
  expect(screen.queryByRole("button")).toBeNull();
});

test("the last names of a long list are counted, and come when they are asked for", async () => {
  const { user } = draw(95);
  expect(names()).toHaveLength(60);
  await user.click(screen.getByRole("button", { name: "35 others" }));
  expect(names()).toHaveLength(95);
  expect(screen.queryByRole("button")).toBeNull();
});
