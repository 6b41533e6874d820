import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { GroupList } from "../../../src/reading/group/GroupList.tsx";
import { longList } from "../../../src/reading/list/StatementList.tsx";
import { ResultCount } from "../../../src/controls/ResultCount.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { renderReading } from "../renderReading.tsx";

await longList.load();

const index = indexCase(syntheticCase({ statements: 140, actors: 50, propositions: 20 }));
/** From one end of the axis to the other. */
const ALL = "among=actor-30..actor-49";

const draw = (search: string) =>
  renderReading(
    <>
      <ResultCount />
      <GroupList />
    </>,
    { index, search },
  );
const members = () => within(screen.getByRole("list", { name: /^Actors of the group/ }));
const names = () =>
  members()
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
const countsOf = (search: string) => {
  draw(search);
  return members().getAllByRole("listitem");
};
const numbersIn = (text: string | null) => (text?.match(/: (\d+)/g) ?? []).map((one) => Number(one.slice(2)));
const said = (row: HTMLElement) => numbersIn(row.textContent).reduce((sum, count) => sum + count, 0);

describe("the list of the group that is opened", () => {
  test("begins with its actors, the most active first, with what they say by stance", () => {
    const rows = countsOf(`?${ALL}`);
    const counts = rows.map(said);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(rows[0]!.textContent).toMatch(/^Actor \d+.*(?:Support|Oppose): \d+/);
  });

  test("holds the statements of these actors, and no others", async () => {
    const { user } = draw(`?${ALL}`);
    for (let more = true; more;) {
      const button = screen.queryByRole("button", { name: /^Show \d+ more$/ });
      if (button === null) more = false;
      else await user.click(button);
    }
    const inGroup = new Set(names());
    const speakers = within(screen.getByRole("list", { name: "Statements" }))
      .getAllByRole("article")
      .map((card) => within(card).getAllByRole("link")[0]!.textContent);
    expect(speakers.length).toBeGreaterThan(20);
    expect(speakers.filter((name) => !inGroup.has(name))).toEqual([]);
    expect(screen.getByText(new RegExp(`\\b${speakers.length} statements\\.$`))).toBeTruthy();
  });

  test("shows more actors when it is asked to, and goes on with the first of them", async () => {
    const { user } = draw(`?${ALL}`);
    expect(names()).toHaveLength(6);
    await user.click(screen.getByRole("button", { name: /^Show \d+ more$/ }));
    expect(names().length).toBeGreaterThan(7);
    expect(document.activeElement?.textContent).toBe(names()[6]);
  });

  test("says how many of them speak under a filter", () => {
    draw(`?${ALL}&stance=oppose`);
    expect(screen.getByText(/^\d+ of them speak here: \d+ statements\.$/)).toBeTruthy();
  });

  test("says so when none of them speaks, and still leads back", async () => {
    const { user, store } = draw("?among=actor-3..actor-3&q=zebra");
    expect(screen.getByText("None of them speaks here.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Close the group" }));
    expect(store.getState().display.among).toBeNull();
    expect(screen.getByText("No statements match this filter.")).toBeTruthy();
  });

  test("leads back to all statements, with the focus on their count", async () => {
    const { user } = draw(`?${ALL}`);
    await user.click(screen.getByRole("button", { name: "Close the group" }));
    expect(screen.queryByRole("list", { name: /^Actors of the group/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Results" }));
  });
});
