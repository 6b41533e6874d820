import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { NetworkMarks } from "../../../src/views/graph/NetworkMarks.tsx";
import { type Focus, emphasisOf } from "../../../src/views/graph/emphasis.ts";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { nodeName } from "../../../src/views/marks/nodeName.ts";
import { english } from "../../fixtures/english.ts";
import { type Pins, networkScene } from "../../../src/views/graph/networkScene.ts";
import { a } from "../../fixtures/networks.ts";
import { renderDrawing, shown } from "../drawing.tsx";
import { placeableOf, placed } from "../placed.ts";

const { index, network } = shown();
const { setting } = placed(placeableOf(network, index.case.themes), positionDrawing);

const PINS: Pins = new Map([[a("ann"), { x: 10, y: 20 }]]);

const draw = (focus: Focus, areLinksDrawn = true, whole = network, drawn: typeof network = whole) =>
  renderDrawing(
    <NetworkMarks
      scene={networkScene(drawn, positionDrawing, { ...setting, pins: PINS, whole })}
      emphasis={emphasisOf(drawn, focus)}
      areLinksDrawn={areLinksDrawn}
      selected={focus}
      pins={PINS}
      tabStop={a("ann")}
      nameOf={(node, isPinned) => nodeName(node, [], isPinned, english)}
    />,
  ).container;

const emphasized = (container: Element, selector: string) =>
  [...container.querySelectorAll(`${selector}[data-emphasis="strong"]`)].map(
    (mark) => mark.getAttribute("data-node") ?? mark.getAttribute("data-link"),
  );

describe("the marks", () => {
  test("are a button for each node, a line for each link, a title for each theme", () => {
    const container = draw(null);
    expect(screen.getAllByRole("button")).toHaveLength(network.nodes.length);
    expect(container.querySelectorAll(".link-mark")).toHaveLength(network.links.length);
    expect(
      [...container.querySelectorAll(".theme-band__title")].map(({ textContent }) => textContent),
    ).toEqual(["Policy", "On several themes", "Money"]);
    expect(emphasized(container, "[data-node]")).toEqual([]);
  });

  test("bring out the neighbourhood of what is selected", () => {
    const container = draw({ node: a("guild") });
    expect(emphasized(container, "[data-node]")).toEqual(["actor/guild", "proposition/new-tax"]);
    expect(emphasized(container, "[data-link]")).toEqual(["guild/new-tax"]);
    expect(screen.getByRole("button", { pressed: true }).getAttribute("data-node")).toBe("actor/guild");
  });

  test("bring out a selected link with its two ends", () => {
    const container = draw({ link: "council/new-tax" });
    expect(emphasized(container, "[data-node]")).toEqual(["actor/council", "proposition/new-tax"]);
    expect(container.querySelector("[data-selected]")?.getAttribute("data-link")).toBe("council/new-tax");
    expect(screen.queryByRole("button", { pressed: true })).toBeNull();
  });

  test("stand where they are pinned and say so", () => {
    draw(null);
    const pinned = screen.getByRole("button", { name: /Pinned\.$/ });
    expect(pinned.getAttribute("data-node")).toBe("actor/ann");
    expect(pinned.getAttribute("transform")).toBe("translate(10 20)");
  });

  test("leave what a filter hides faint in its place, out of reach of keys, pointer and screen reader", () => {
    const gone = network.nodes.filter(({ id }) => id !== a("guild"));
    const rest = { nodes: gone, links: network.links.filter(({ source }) => source !== a("guild")) };
    const container = draw(null, true, network, rest);
    const ghost = container.querySelector('.ghost[data-id="actor/guild"]');
    expect(ghost?.closest("[aria-hidden]")).not.toBeNull();
    expect(ghost?.matches("[tabindex], [role], [data-node]")).toBe(false);
    expect(container.querySelector('.ghost[data-source="actor/guild"]')).not.toBeNull();
    expect(screen.getAllByRole("button")).toHaveLength(network.nodes.length - 1);
  });

  test("leave the lines to the canvas where there are too many", () => {
    expect(draw(null, false).querySelectorAll(".link-mark")).toHaveLength(0);
  });
});
