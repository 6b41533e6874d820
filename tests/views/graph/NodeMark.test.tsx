import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Emphasis } from "../../../src/views/marks/paint/mark.ts";
import { NodeMark } from "../../../src/views/graph/NodeMark.tsx";
import { renderDrawing, shown } from "../drawing.tsx";
import { positionScene } from "../placed.ts";

const { index, network } = shown();
const scene = positionScene(network, index.case.themes);

const draw = (id: string, state: { isSelected?: boolean; isPinned?: boolean; isTabStop?: boolean } = {}) => {
  const mark = scene.nodes.find(({ node }) => node.id === id);
  if (mark === undefined) throw new Error(`The scene has no ${id}.`);
  const plain = { emphasis: "plain" as Emphasis, isSelected: false, isPinned: false, isTabStop: false };
  renderDrawing(<NodeMark mark={mark} name="Its name" {...plain} {...state} />);
  return screen.getByRole("button", { name: "Its name" });
};

test("an actor is a symbol with its label beside it, and unnamed ones are told apart", () => {
  const insider = draw("actor/insider");
  expect(insider.querySelector("text")?.textContent).toBe("An insider");
  expect(insider.querySelector(".node-mark__shape")?.getAttribute("d")).toMatch(/^M/);
  expect(insider.hasAttribute("data-unnamed")).toBe(true);
});

test("a named actor has no dashed outline", () => {
  expect(draw("actor/ann").hasAttribute("data-unnamed")).toBe(false);
});

test("a proposition is a plate whose stripe shares its width among the stances taken", () => {
  const plate = draw("proposition/open-data");
  const width = Number(plate.querySelector(".node-mark__plate")?.getAttribute("width"));
  const shares = [...plate.querySelectorAll(".node-mark__share")].map((share) => [
    share.getAttribute("data-stance"),
    Math.round((3 * Number(share.getAttribute("width"))) / width),
  ]);
  expect(shares).toEqual([
    ["oppose", 1],
    ["support", 2],
  ]);
});

test("what is selected is pressed, what is pinned is marked, and Tab reaches only the tab stop", () => {
  const mark = draw("actor/ann", { isSelected: true, isPinned: true, isTabStop: true });
  expect(mark.getAttribute("aria-pressed")).toBe("true");
  expect(mark.hasAttribute("data-pinned")).toBe(true);
  expect(mark.tabIndex).toBe(0);
});

test("what is neither selected nor pinned nor the tab stop says so", () => {
  const mark = draw("actor/ann");
  expect(mark.getAttribute("aria-pressed")).toBe("false");
  expect(mark.hasAttribute("data-pinned")).toBe(false);
  expect(mark.tabIndex).toBe(-1);
});
