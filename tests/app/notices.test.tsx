import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aCase } from "../fixtures/aCase.ts";
import { english } from "../fixtures/english.ts";
import { count, network, nodes, reading } from "./theScreen.ts";
import { renderApp } from "./renderApp.tsx";

describe("an id that the case does not have gets a kind notice with a way back, and the rest stays", () => {
  test.each([
    ["/actor/nobody", "Actor not found in this case", "nobody"],
    ["/proposition/nothing", "Proposition not found in this case", "nothing"],
    ["/position/ann/nothing", "Proposition not found in this case", "nothing"],
    ["/position/nobody/open-data", "Actor not found in this case", "nobody"],
    ["/statement/s99", "Statement not found in this case", "s99"],
    ["/compare/ann/nobody", "Actor not found in this case", "nobody"],
    ["/compare/__proto__/ann", "Actor not found in this case", "__proto__"],
  ])("%s", async (path, title, id) => {
    const { user, address } = renderApp({ url: `/city-data${path}?stance=oppose` });
    expect(within(reading()).getByRole("heading", { name: title })).toBeTruthy();
    expect(within(reading()).getByText(id)).toBeTruthy();
    expect(nodes().map((node) => node.getAttribute("data-emphasis"))).toEqual([
      "plain",
      "plain",
      "plain",
      "plain",
    ]);
    await waitFor(() => expect(document.title).toContain("City data · Standpoint"));
    await user.click(screen.getByRole("link", { name: "Back to the list" }));
    expect(address()).toBe("/city-data?stance=oppose");
  });
});

test("an unknown case is named, and those that there are are offered", async () => {
  const { user, address } = renderApp({ url: "/no-such-case/actor/ann" });
  expect(screen.getByRole("heading", { level: 1, name: "Case not found" })).toBeTruthy();
  await waitFor(() => expect(document.title).toBe("Case not found · Standpoint"));
  await user.click(screen.getByRole("link", { name: "Open “City data”" }));
  expect(address()).toBe("/city-data");
  expect(network()).toBeTruthy();
});

test.each(["/city-data/no/such/page", "/city-data/actor", "/city-data/position/ann"])(
  "an unknown path is named, and the way back leads to its case: %s",
  async (url) => {
    const { user, address } = renderApp({ url });
    expect(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeTruthy();
    expect(screen.getByText(url)).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Back to the explorer" }));
    expect(address()).toBe("/city-data");
  },
);

test.each(["/x/%0a/y", "/%0a/actor/ann", "/city-data/%0d%0a/x", "/%E0%A4%A/%0a"])(
  "an address with a line break in it is told as kindly as any other, and the way back is there: %s",
  async (url) => {
    const { user, address } = renderApp({ url });
    expect(screen.getByRole("heading", { level: 1, name: /not found$/ })).toBeTruthy();
    await user.click(screen.getAllByRole("link")[0]!);
    expect(address()).not.toContain("%0a");
    expect(screen.getByRole("main")).toBeTruthy();
  },
);

test("a filter value that the case does not have is named and the rest applies, until it is dismissed", async () => {
  const { user } = renderApp({ url: "/city-data?stance=oppose,sideways&kind=robot&from=soon" });
  expect(screen.getByText(/stance=sideways, kind=robot,? and from=soon/)).toBeTruthy();
  expect(count()).toBe("2 statements by 2 actors");
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText(/stance=sideways/)).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Results" }));
});

test("the page about the case says what it is, and leads back with the filter", async () => {
  const { user, address } = renderApp({ url: "/city-data?stance=oppose" });
  await user.click(screen.getByRole("link", { name: "About" }));
  expect(screen.getByRole("heading", { level: 1, name: "City data" })).toBeTruthy();
  await waitFor(() => expect(document.title).toBe("About · City data · Standpoint"));
  await user.click(screen.getByRole("link", { name: "Back to the explorer" }));
  expect(address()).toBe("/city-data?stance=oppose");
});

describe("a case that is called like a page", () => {
  test.each(["open", "privacy", "embed", "page"])("%s is opened, and so is the page", async (id) => {
    const { history, user } = renderApp({ url: `/${id}`, cases: [aCase({ id, question: "Who pays?" })] });
    expect(screen.getByRole("heading", { level: 1, name: "Who pays?" })).toBeTruthy();
    await user.click(screen.getByRole("link", { name: english.app.openFile }));
    expect(await screen.findByLabelText("Choose a file")).toBeTruthy();
    act(() => history.navigate(`/${id}/actor/ann`));
    expect(within(reading()).getByRole("heading", { name: "Ann Example" })).toBeTruthy();
  });

  test.each(["/open", "/privacy"])("takes no address of before from the page: %s", async (url) => {
    const { address } = renderApp({ url });
    await waitFor(() => expect(address()).toBe(`/page${url}`));
    expect(screen.queryByRole("heading", { name: "Case not found" })).toBeNull();
  });
});
