import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aRelation } from "../fixtures/aCase.ts";
import { onPaper } from "../fixtures/projections.ts";
import { caseOf } from "../fixtures/tinyCases.ts";
import { renderApp } from "./renderApp.tsx";
import { click, network, node, nodes, picture, reading } from "./theScreen.ts";

const agreed = [
  ["ann", "open-data", "support"],
  ["bob", "open-data", "support"],
] as const;
const strangers = [
  ["ann", "open-data", "support"],
  ["bob", "new-tax", "support"],
] as const;

const renderView = (more = "", place = "", said: Parameters<typeof caseOf>[0] = onPaper) =>
  renderApp({ url: `/city-data${place}?view=alignment${more}`, cases: [caseOf(said)] });
const renderTogether = (more = "", said: Parameters<typeof caseOf>[0] = onPaper) =>
  renderApp({ url: `/city-data?view=propositions${more}`, cases: [caseOf(said)] });

const links = () =>
  [...network().querySelectorAll(".link-mark")].map((mark) => mark.getAttribute("data-link"));
const names = () => nodes().map((button) => button.getAttribute("aria-label"));
const rowHeads = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

describe("who stands with whom", () => {
  test("draws each actor, also without a tie, and says in words what the picture shows", () => {
    renderView("&repeats=each");
    expect(links()).toEqual(["ann~bob", "ann~cem", "bob~cem"]);
    expect(names()).toEqual([
      "Ann Example, person. Agrees with 1 and disagrees with 1.",
      "Bob Example, person. Agrees with 1 and disagrees with 1.",
      "Cem Example, person. Disagrees with 2.",
      "Dana Example, person. No tie.",
    ]);
    expect(
      screen.getByText(
        "Ann Example and Bob Example agree most, on “open data”. Ann Example and Cem Example disagree most, on “open data”.",
      ),
    ).toBeTruthy();
    expect(
      screen.getByText(
        /^4 actors, 3 ties: 1 of agreement and 2 of disagreement\. Each depends on a single statement\./,
      ),
    ).toBeTruthy();
  });

  test("says which pair that agrees most is one body, and who agrees most besides", () => {
    const more = [
      ["ann", "free-parks", "support"],
      ["bob", "free-parks", "support"],
      ["cem", "free-parks", "support"],
    ] as const;
    const said = caseOf([...agreed, ...more], { relations: [aRelation("bob", "ann")] });
    renderApp({ url: "/city-data?view=alignment", cases: [said] });
    expect(picture().textContent).toContain(
      "Ann Example and Bob Example, both of Ann Example, agree most, on “open data” and “free parks”. Between different bodies, 2 pairs agree most. Ann Example and Cem Example agree on “free parks”. Bob Example and Cem Example agree on “free parks”.",
    );
  });

  test("leads from a line to the receipts of the tie, which stays brought out", () => {
    const { address } = renderView("&repeats=each");
    click(network().querySelector('.link-mark[data-link="ann~cem"]')!);
    expect(address()).toBe("/city-data/tie/ann/cem?view=alignment&repeats=each");
    expect(within(reading()).getByText(/^A tie of disagreement: −2\./)).toBeTruthy();
    expect(network().querySelector("[data-selected]")?.getAttribute("data-link")).toBe("ann~cem");
  });

  test("brings out the tie whichever end the address names first", () => {
    renderView("&repeats=each", "/tie/cem/ann");
    expect(network().querySelector("[data-selected]")?.getAttribute("data-link")).toBe("ann~cem");
  });

  test("is gone through by keyboard along the ties, and Space opens the tie that led there", () => {
    const { address } = renderView("&repeats=each");
    fireEvent.focus(node("Ann"));
    fireEvent.keyDown(node("Ann"), { key: "ArrowDown" });
    fireEvent.keyDown(node("Bob"), { key: " " });
    expect(address()).toBe("/city-data/tie/ann/bob?view=alignment&repeats=each");
  });

  test("with Space at a node to which no tie led opens the node", () => {
    const { address } = renderView("&repeats=each");
    fireEvent.focus(node("Dana"));
    fireEvent.keyDown(node("Dana"), { key: " " });
    expect(address()).toBe("/city-data/actor/dana?view=alignment&repeats=each");
  });

  test("does not speak of agreement where stances are ignored", () => {
    renderView("&aggregation=ignore");
    expect(names()).toContain("Ann Example, person. Spoke on the same propositions as 2.");
    expect(screen.getByText(/spoke on the same propositions, whatever they said/)).toBeTruthy();
    expect(picture().textContent).not.toMatch(/A line is agreement/);
  });

  test("says that ties are left out where a choice leaves some out, and only there", () => {
    const { unmount } = renderView("&repeats=each&least=2");
    expect(
      screen.getByText(/^4 actors, 3 ties, of which 1 is shown: 1 of disagreement\. It depends/),
    ).toBeTruthy();
    expect(screen.getByText(/hide some ties/)).toBeTruthy();
    unmount();
    renderView("&repeats=each");
    expect(screen.queryByText(/hide some ties/)).toBeNull();
  });

  test("keeps in the address what is chosen, and Back undoes it", async () => {
    const { user, address, history } = renderView();
    await user.click(screen.getByText("What makes a tie"));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Repeated statements" }),
      "count each time",
    );
    expect(address()).toBe("/city-data?view=alignment&repeats=each");
    act(() => history.navigate(-1));
    expect(address()).toBe("/city-data?view=alignment");
  });

  test("opens with the strongest agreement also where the address sorts by a column that its table does not have", () => {
    renderView("&repeats=each&form=table&rows=-paragraph");
    expect(rowHeads()).toEqual(["Ann Example", "Bob Example", "Ann Example"]);
    const sorted = screen
      .getAllByRole("columnheader")
      .map((head) => head.getAttribute("aria-sort"))
      .filter((sort) => sort !== "none");
    expect(sorted).toEqual(["descending"]);
  });

  test("sorts its table as the address says", () => {
    renderView("&repeats=each&form=table&rows=actor");
    expect(rowHeads()).toEqual(["Ann Example", "Ann Example", "Bob Example"]);
  });
});

describe("what goes together", () => {
  test("draws each proposition and leads to the receipts of two", () => {
    const { address } = renderTogether("&repeats=each");
    expect(names()).toEqual([
      "open data, proposition. Goes against 1.",
      "new tax, proposition. Goes against 1.",
      "free parks, proposition. No tie.",
    ]);
    click(network().querySelector('.link-mark[data-link="new-tax~open-data"]')!);
    expect(address()).toBe("/city-data/together/new-tax/open-data?view=propositions&repeats=each");
    expect(within(reading()).getByText(/^They go against each other: −1\./)).toBeTruthy();
  });
});

describe("where there is no tie to show", () => {
  const back = (name: string) => within(picture()).getByRole("button", { name });

  test("and one actor is left, it says so, and leads back to all", async () => {
    const { user, address } = renderView("&stance=mixed");
    expect(screen.getByText("Only one actor is left, and a tie needs two.")).toBeTruthy();
    await user.click(back("Clear all"));
    expect(address()).toBe("/city-data?view=alignment");
    expect(nodes()).toHaveLength(4);
  });

  test("since one proposition is left, it says so", () => {
    renderTogether("", agreed);
    expect(screen.getByText("Only one proposition is left, and a tie needs two.")).toBeTruthy();
  });

  test("since nobody meets, it says so, and leads to who says what", async () => {
    const { user, address } = renderView("", "", strangers);
    expect(screen.getByText(/^No two of the actors shown here have a tie/)).toBeTruthy();
    await user.click(back("Show the network"));
    expect(address()).toBe("/city-data");
  });

  test.each(["&least=100", "&strongest=0"])(
    "since the choice %s leaves all out, it leads back to all",
    async (choice) => {
      const { user, address } = renderView(choice, "", agreed);
      expect(screen.getByText(/hide all ties\.$/)).toBeTruthy();
      expect(screen.getByText("What makes a tie")).toBeTruthy();
      await user.click(back("Show all ties"));
      expect(address()).toBe("/city-data?view=alignment");
      expect(links()).toEqual(["ann~bob"]);
    },
  );
});

test("the tab of the browser tells the receipts of a tie from the comparison of the two", () => {
  renderView("", "/tie/ann/bob");
  expect(document.title).toMatch(/^Tie between Ann Example and Bob Example/);
});
