import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aCase } from "../fixtures/aCase.ts";
import { renderApp } from "./renderApp.tsx";

const mark = (name: RegExp) =>
  within(screen.getByRole("group", { name: "Timeline" })).getByRole("button", { name });

test("a mark of the timeline leads to its statement at the side", async () => {
  const { user, address } = renderApp({ url: "/city-data?view=timeline" });
  await user.click(mark(/^Guild of Shops, “New tax”: opposed/));
  expect(address()).toBe("/city-data/statement/s3?view=timeline");
  expect(mark(/^Guild of Shops, “New tax”: opposed/).getAttribute("aria-pressed")).toBe("true");
});

test("stepping the window filters the list and the network by date", async () => {
  const { user, address } = renderApp({ url: "/city-data?view=timeline&window=month" });
  await user.click(screen.getByRole("button", { name: "Step forward" }));
  expect(address()).toBe("/city-data?from=2021-11-01&to=2021-11-30&view=timeline&window=month");
  expect(screen.getByRole("status").textContent).toBe("6 statements by 4 actors");
  expect(screen.getAllByRole("button", { name: /^Ann Example, person/ })).toHaveLength(1);
  expect(screen.queryByRole("button", { name: /^City Council, government/ })).toBeNull();
});

test("a window without statements keeps the timeline and offers all dates", async () => {
  const { user, address } = renderApp({ url: "/city-data?view=timeline&from=2022-01-01&to=2022-01-31" });
  expect(mark(/^Ann Example, “Open data”: supported/).getAttribute("data-inside")).toBe("false");
  expect(screen.getByText(/No statement falls within these dates/)).toBeDefined();
  const picture = screen.getByRole("region", { name: "The network of these statements" });
  await user.click(within(picture).getByRole("button", { name: "Show all dates" }));
  expect(address()).toBe("/city-data?view=timeline");
});

test("where nothing that is left has a date, one sentence says so and nothing offers to choose dates", async () => {
  const { user, address } = renderApp({ url: "/city-data?view=timeline&proposition=free-parks" });
  expect(
    within(screen.getByRole("region", { name: "Picture" }))
      .getAllByText(/gives? (a|no) date/)
      .map(({ textContent }) => textContent),
  ).toEqual(["The one statement here gives no date."]);
  expect(screen.queryByText(/Drag across/)).toBeNull();
  expect(screen.queryByRole("button", { name: "Step forward" })).toBeNull();
  expect(mark(/^Ann Example, “Free parks”: supported.*No date given\.$/)).toBeDefined();
  await user.click(screen.getAllByRole("button", { name: "Clear all" })[0]!);
  expect(address()).toBe("/city-data?view=timeline");
});

test("a case without any date offers the list and has no moving window", () => {
  renderApp({ url: "/city-data?view=timeline", cases: [aCase()] });
  expect(screen.getByRole("button", { name: "Read the list" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Play" })).toBeNull();
});

test("where no statement is left at all, the ways back stand in place of the timeline", () => {
  renderApp({ url: "/city-data?view=timeline&q=zzz" });
  expect(screen.queryByRole("group", { name: "Timeline" })).toBeNull();
});
