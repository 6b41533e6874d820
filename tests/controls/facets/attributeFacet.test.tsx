import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ActiveFilters } from "../../../src/controls/ActiveFilters.tsx";
import { EmptyResult } from "../../../src/controls/EmptyResult.tsx";
import { FacetPanel } from "../../../src/controls/FacetPanel.tsx";
import { groupedCase } from "../../fixtures/groupedCase.ts";
import { renderWithStore } from "../renderWithStore.tsx";

const facet = (name: string) => within(screen.getByRole("group", { name }));
const rowsOf = (name: string) =>
  facet(name)
    .getAllByRole("checkbox")
    .map((box) => box.closest("label")?.textContent?.replaceAll(/\s+/g, " ").trim());

describe("what a case asks about its actors", () => {
  test("is a facet by its name, with live counts in the case's order", async () => {
    const { user, filter } = renderWithStore(<FacetPanel />, { index: groupedCase() });
    expect(rowsOf("Regional group")).toEqual(["Asia-Pacific 1 statement", "Africa 1 statement"]);
    await user.click(facet("Regional group").getByRole("checkbox", { name: /^Africa/ }));
    expect(filter()["attr.region"]).toEqual(["africa"]);
    expect(rowsOf("Kind of actor")).toEqual(["State 1 statement", "NGO or union 0 statements"]);
    await user.click(facet("Regional group").getByRole("checkbox", { name: /^Africa/ }));
    expect("attr.region" in filter()).toBe(false);
  });

  test("has a chip that names it, and can be loosened where nothing is left", async () => {
    const { user, filter } = renderWithStore(
      <>
        <ActiveFilters />
        <EmptyResult />
      </>,
      { index: groupedCase(), search: "?stance=abstain&attr.region=asia,africa" },
    );
    expect(screen.getByRole("button", { name: "Remove filter: Regional group: Africa" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Regional group: any: 1 statement/ }));
    expect(filter()["attr.region"]).toBeUndefined();
    expect(filter().stance).toEqual(["abstain"]);
  });

  test("is searched in where it has many answers", async () => {
    const values = Array.from({ length: 20 }, (_, at) => ({ id: `v${at}`, label: `Value ${at}` }));
    const speakers = values.map(({ id }, at) => ({ id: `a${at}`, attributes: { region: id } }));
    const { user } = renderWithStore(<FacetPanel />, {
      index: groupedCase({
        attributes: [{ id: "region", label: "Regional group", values }],
        actors: speakers.map((one) => ({ name: one.id, kind: "state", named: true, ...one })),
        statements: speakers.map(({ id }) => ({
          id,
          actor: id,
          proposition: "open-data",
          stance: "support",
          attribution: "recorded",
          source: "paper",
        })),
      }),
    });
    await user.type(facet("Regional group").getByRole("textbox"), "value 19");
    expect(rowsOf("Regional group")).toEqual(["Value 19 1 statement"]);
  });
});
