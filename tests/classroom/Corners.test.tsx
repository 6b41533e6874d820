import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { caseOf } from "../fixtures/tinyCases.ts";
import { renderApp } from "../routes/renderApp.tsx";

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
    for (const name of ["Strongly agree", "Agree", "Disagree", "Strongly disagree"])
      expect(corner(name)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Not sure" })).toBeNull();
    expect(container.innerHTML).not.toContain("Ann Example");
    expect(screen.getByText(/You may pass/)).toBeTruthy();
  });

  test("have a fifth place in the middle on demand", async () => {
    const { user } = renderCorners();
    await user.click(button(/Not sure/));
    expect(corner("Not sure")).toBeTruthy();
  });

  test("count students up and down, never below nobody, and set all to nobody again", async () => {
    const { user } = renderCorners("/tax");
    const more = button("One more at “Agree”");
    await user.click(more);
    await user.click(more);
    expect(within(corner("Agree")).getByText("2")).toBeTruthy();
    expect(screen.getByText("2 students counted")).toBeTruthy();
    await user.click(button("One fewer at “Disagree”"));
    expect(within(corner("Disagree")).getByText("0")).toBeTruthy();
    await user.click(button("Set all to 0"));
    expect(screen.getByText("Nobody counted yet")).toBeTruthy();
  });

  test("show the actors at an address of its own, the class's count with them, and keep the count on the way back", async () => {
    const { user, address } = renderCorners("/parks");
    await user.click(button("One more at “Strongly agree”"));
    await user.click(link("Show the actors"));
    expect(address()).toBe("/city-data/corners/parks/actors");
    expect(screen.getByText("Your class: Strongly agree 1.")).toBeTruthy();
    await user.click(link("Back to the corners"));
    expect(within(corner("Strongly agree")).getByText("1")).toBeTruthy();
    await user.click(button("Set all to 0"));
  });

  test("name who takes which stance, each leading to the words, and silence as silence", () => {
    renderCorners("/parks/actors");
    const heads = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(heads).toEqual(["1 Support", "1 Oppose", "1 No statement found"]);
    expect(link("Ann Example").getAttribute("href")).toBe("/city-data/position/ann/parks");
    expect(link("Cem Example").getAttribute("href")).toBe("/city-data/actor/cem");
    expect(
      screen.getByText(/That is silence: it is neither support, nor opposition, nor a middle/),
    ).toBeTruthy();
    expect(screen.queryByText(/neutral/i)).toBeNull();
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
    expect(link("Take the proposition that divides the actors most").getAttribute("href")).toBe(
      "/city-data/corners/parks",
    );
  });
});
