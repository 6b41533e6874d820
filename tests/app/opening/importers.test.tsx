import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { forgetAll } from "../../../src/app/opening/reading/keptChoices.ts";
import { fileOf, openFiles, openTable, rows } from "./openTable.ts";

beforeEach(() => forgetAll());

const told = () => within(screen.getByRole("region", { name: "Open it" })).getByRole("status");

test("files that can be read in two ways are read in the other if that is chosen", async () => {
  const { user } = await openFiles(
    fileOf(
      rows("vote_id,member_id,position,country_code,group_code", "7,1,FOR,DEU,GREENS", "7,2,FOR,FRA,GREENS"),
    ),
    fileOf(rows("id,timestamp,display_title", "7,2024-01-16,Clean rivers"), "votes.csv"),
  );
  expect(told().textContent).toContain("1 statement");
  await user.selectOptions(screen.getByRole("combobox", { name: "Read it as" }), [
    "a list of roll calls of the European Parliament, by member",
  ]);
  expect(
    await within(screen.getByRole("region", { name: "Open it" })).findByText(/2 statements/),
  ).toBeTruthy();
});

test("a graph without statements says why there are none, which ties are left out, and what it opens as", async () => {
  await openTable(
    JSON.stringify({
      elements: [
        { id: "e1", label: "Ann", type: "Person" },
        { id: "e2", label: "City council", type: "Body" },
      ],
      connections: [
        { from: "e1", to: "e2", type: "member of" },
        { from: "e2", to: "e1", type: "funds" },
      ],
    }),
    "map.json",
  );
  expect(screen.getByText(/This file has ties but no statements/)).toBeTruthy();
  expect(screen.getByText("1 tie “funds”, which we have no word for")).toBeTruthy();
  expect(told().textContent).toContain("2 actors with 1 relation");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Open" }).disabled).toBe(false);
});

test("what a word for ties stands for is asked once, and opens the graph", async () => {
  const { user } = await openFiles(
    fileOf("Id,Label\n1,Ann\n2,Bob\n", "nodes.csv"),
    fileOf("Source,Target,Type,Label\n1,2,Directed,Works for\n", "edges.csv"),
  );
  expect(told().textContent).toContain("nothing to open");
  await user.selectOptions(screen.getByRole("combobox", { name: "“Works for” means" }), "part-of");
  await waitFor(() => expect(told().textContent).toContain("2 actors with 1 relation"));
});
