import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { GroupTiesPanel } from "../../../src/reading/tie/GroupTiesPanel.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { renderReading } from "../renderReading.tsx";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectSpineTable } from "../../../src/store/spine/spineSelectors.ts";
import { known } from "../../fixtures/known.ts";

const index = indexCase(syntheticCase({ statements: 900, actors: 120, propositions: 20 }));

const [first = "", second = ""] = selectSpineTable(createExplorerStore(known(index)).getState()).groups.map(
  ({ id }) => id as string,
);

const show = (one: string, other: string, search = "") =>
  renderReading(<GroupTiesPanel groups={[one, other]} />, { index, search });

describe("the page of the ties between two groups", () => {
  test("says who they are, how many pairs agree, and lists the strongest pairs with the way to their statements", () => {
    show(first, second);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Ties between groups");
    expect(screen.getAllByText(/^\d+ actors around Actor \d+ and Actor \d+$/)).toHaveLength(2);
    expect(
      screen.getByText(/^Of [\d,]+ pairs, \d+ agree more than they disagree, and \d+ disagree more\.$/),
    ).toBeDefined();
    const agreements = screen.getByRole("region", { name: "Strongest agreement" });
    const pairs = within(agreements).getAllByRole("listitem");
    expect(pairs).toHaveLength(25);
    const [way] = within(pairs[0]!).getAllByRole("link", {
      name: /^\+\d+(?:\.\d+)?, from \d+ propositions?$/,
    });
    expect(way!.getAttribute("href")).toMatch(/\/tie\/actor-\d+\/actor-\d+/);
  });

  test("is of one group where both are the same", () => {
    show(first, first);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Ties within a group");
    expect(screen.getAllByText(/^\d+ actors around /)).toHaveLength(1);
  });

  test("says so where the actors make no group", () => {
    show("nobody..none", second);
    expect(screen.getByText("These actors make no group of this case.")).toBeDefined();
  });
});
