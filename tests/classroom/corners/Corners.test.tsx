import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { anActor } from "../../fixtures/aCase.ts";
import { caseOf } from "../../fixtures/tinyCases.ts";
import { renderApp } from "../../app/renderApp.tsx";

const said: Parameters<typeof caseOf>[0] = [
  ["ann", "tax", "support"],
  ["ann", "parks", "support"],
  ["bob", "parks", "oppose"],
  ["cem", "tax", "mixed"],
];

const renderCorners = (place = "", said_ = said) =>
  renderApp({ url: `/city-data/corners${place}`, cases: [caseOf(said_)] });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const corner = (name: string) => screen.getByRole("region", { name });
const link = (name: string) => screen.getByRole("link", { name });

describe("the four corners", () => {
  test("begin with the proposition that splits the actors most, large, and without the actors", () => {
    const { container } = renderCorners();
    expect(screen.getByRole("heading", { level: 2, name: "On parks." })).toBeTruthy();
    for (const name of ["Support", "Oppose", "Mixed: it\u00a0depends", "Cannot tell"])
      expect(corner(name)).toBeTruthy();
    expect(container.innerHTML).not.toContain("Ann Example");
    expect(screen.getByText(/You may pass/)).toBeTruthy();
  });

  test("count students up and down, never below nobody, and set all to nobody again", async () => {
    const { user } = renderCorners("/tax");
    const more = button("One more in “Support”");
    await user.click(more);
    await user.click(more);
    expect(within(corner("Support")).getByText("2")).toBeTruthy();
    expect(screen.getByText("2 students counted")).toBeTruthy();
    await user.click(button("One fewer in “Oppose”"));
    expect(within(corner("Oppose")).getByText("0")).toBeTruthy();
    await user.click(button("Set all to 0"));
    expect(screen.getByText("Nobody counted yet")).toBeTruthy();
  });

  test("show the actors at an address of its own, the class's count with them, and keep the count on the way back", async () => {
    const { user, address } = renderCorners("/parks");
    await user.click(button("One more in “Cannot tell”"));
    await user.click(link("Show the actors"));
    expect(address()).toBe("/city-data/corners/parks/actors");
    expect(within(corner("Cannot tell")).getByText("Your class: 1")).toBeTruthy();
    expect(within(corner("Support")).getByText("Your class: 0")).toBeTruthy();
    await user.click(link("Back to the corners"));
    expect(within(corner("Cannot tell")).getByText("1")).toBeTruthy();
    await user.click(button("Set all to 0"));
  });

  test("keep the count while names are hidden by many seeds", async () => {
    const { user, history } = renderCorners("/proposition-1?names=0");
    await user.click(button("One more in “Support”"));
    for (const seed of ["2", "3", "4", "5", "6"])
      act(() => history.navigate(`/city-data/corners/proposition-1?names=0&seed=${seed}`));
    act(() => history.navigate("/city-data/corners/proposition-1?names=0"));
    expect(screen.getByText("1 student counted")).toBeTruthy();
  });

  test("have the actors in the same corners, none of them in “cannot tell”, each leading to the words", () => {
    const { container } = renderCorners("/parks/actors");
    expect(within(corner("Support")).getByRole("link", { name: "Ann Example" }).getAttribute("href")).toBe(
      "/city-data/position/ann/parks",
    );
    expect(within(corner("Oppose")).getByText("1 actor")).toBeTruthy();
    expect(within(corner("Mixed: it\u00a0depends")).getByText("0 actors")).toBeTruthy();
    expect(within(corner("Cannot tell")).queryByRole("link")).toBeNull();
    expect(container.innerHTML).not.toContain("Your class");
    expect(screen.queryByText("Abstain")).toBeNull();
  });

  test("have who abstains beneath, in no corner", () => {
    renderCorners("/parks/actors", [...said, ["dana", "parks", "abstain"]]);
    const abstaining = screen.getByRole("heading", { name: /^Abstain/ }).parentElement as HTMLElement;
    expect(within(abstaining).getByRole("link", { name: "Dana Example" })).toBeTruthy();
    expect(abstaining.closest("[data-corner]")).toBeNull();
  });

  test("keep silence apart, and apart from it who is only spoken of", () => {
    const relation = {
      from: "eva",
      to: "ann",
      type: "informs",
      source: "paper",
      locator: "1",
      summary: "A tie.",
    };
    const actors = [...caseOf(said).actors, anActor({ id: "eva", name: "Eva Example" })];
    renderApp({
      url: "/city-data/corners/parks/actors",
      cases: [caseOf(said, { actors, relations: [relation] })],
    });
    const silence = screen.getByRole("heading", { name: "No statement found: 1 actor" }).closest("details");
    expect(silence?.open).toBe(true);
    const [silent, spokenOf] = [...(silence?.querySelectorAll("ul") ?? [])].map((list) => list.textContent);
    expect([silent, spokenOf]).toEqual(["Cem Example", "Eva Example"]);
    expect(link("Cem Example").getAttribute("href")).toBe("/city-data/actor/cem");
    expect(
      screen.getByText(/That is silence: not support, not opposition, not a middle position/),
    ).toBeTruthy();
    expect(
      screen.getByText(/^Mentioned in the source, but without a statement in this case: 1 actor$/),
    ).toBeTruthy();
    expect(screen.queryByText(/neutral/i)).toBeNull();
  });

  test("lead to two actors of different sides side by side, on a projector as before", async () => {
    const { user, address } = renderCorners("/parks/actors?present=1");
    await user.click(link("Compare two of them"));
    expect(address()).toBe("/city-data/compare?present=1&actors=ann,bob");
    expect(screen.getByRole("columnheader", { name: /Bob Example/ })).toBeTruthy();
  });

  test("lead to no comparison where all who spoke agree", () => {
    renderCorners("/tax", [
      ["ann", "tax", "support"],
      ["bob", "tax", "support"],
    ]);
    expect(screen.queryByRole("link", { name: "Compare two of them" })).toBeNull();
  });

  test("go to the next proposition, to the one before, and to any, without the actors", async () => {
    const { user, address } = renderCorners("/tax/actors");
    expect(screen.queryByRole("link", { name: "Previous" })).toBeNull();
    await user.click(link("Next"));
    expect(address()).toBe("/city-data/corners/parks");
    expect(screen.queryByRole("link", { name: "Next" })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Proposition 2 of 2" }), "tax");
    expect(address()).toBe("/city-data/corners/tax");
  });

  test("say so where the case has no such proposition", () => {
    renderCorners("/nothing");
    expect(screen.getByText("nothing")).toBeTruthy();
    expect(link("Choose the proposition that splits the actors most").getAttribute("href")).toBe(
      "/city-data/corners/parks",
    );
  });
});
