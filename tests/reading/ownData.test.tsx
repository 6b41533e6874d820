import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ActorPanel } from "../../src/reading/actor/ActorPanel.tsx";
import { ListControls } from "../../src/reading/list/ListControls.tsx";
import { StatementList } from "../../src/reading/list/StatementList.tsx";
import { groupedCase } from "../fixtures/groupedCase.ts";
import { renderReading } from "./renderReading.tsx";

const index = groupedCase();

describe("a case of which only the stances are known", () => {
  test("tells each statement by its stance, once", () => {
    renderReading(<StatementList />, { index });
    const items = within(screen.getByRole("list", { name: "Statements" })).getAllByRole("listitem");
    const said = items.map((item) =>
      /(?:supported|opposed|abstained on)(?=\W*Open data)/.exec(item.textContent),
    );
    expect(said.map((found) => found?.[0])).toEqual(["supported", "opposed", "abstained on"]);
    expect(document.querySelector(".statement-words__summary")).toBeNull();
  });

  test("has no heading for a theme, nor a date, and the title of a source where its publisher is not known", () => {
    renderReading(<ActorPanel actorId="ann" />, { index });
    expect(screen.queryByRole("heading", { level: 5 })).toBeNull();
    expect(document.querySelector(".panel__theme")).toBeNull();
    expect(screen.getByText("A roll call")).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/undefined|Reported/);
  });
});

describe("what a case asks about its actors", () => {
  test("stands with the actor, beside the case's own kind", () => {
    renderReading(<ActorPanel actorId="ann" />, { index });
    expect(screen.getByText("State").closest("p")?.textContent).toContain("Regional group: Africa");
  });

  test("groups the list, with whoever gives no answer at the end", async () => {
    const { user, store } = renderReading(
      <>
        <ListControls />
        <StatementList />
      </>,
      { index },
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "Regional group");
    expect(store.getState().display.group).toBe("attr.region");
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Asia-Pacific",
      "Africa",
      "Not given",
    ]);
  });
});
