import { describe, expect, test } from "vitest";
import { type Focus, emphasisOf } from "../../../src/views/graph/emphasis.ts";
import { a, networkOf, p } from "../../fixtures/networks.ts";
import { twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const network = networkOf([...twoSidesAndABridge, ["fritz", "free-parks", "support"]]);
const strongOf = (focus: Focus) => {
  const emphasis = emphasisOf(network, focus);
  return [
    network.nodes.filter(({ id }) => emphasis.node(id) === "strong").map(({ id }) => id),
    network.links.filter((link) => emphasis.link(link) === "strong").map(({ id }) => id),
  ];
};

describe("emphasisOf", () => {
  test("is plain for all where nothing is in focus", () => {
    const { node, link } = emphasisOf(network, null);
    expect(network.nodes.every(({ id }) => node(id) === "plain")).toBe(true);
    expect(network.links.every((one) => link(one) === "plain")).toBe(true);
  });

  test("brings out a node with its links and their other ends", () => {
    expect(strongOf({ node: a("eva") })).toEqual([
      [a("eva"), p("open-data"), p("new-tax")],
      ["eva/open-data", "eva/new-tax"],
    ]);
    expect(strongOf({ node: p("free-parks") })).toEqual([
      [a("fritz"), p("free-parks")],
      ["fritz/free-parks"],
    ]);
  });

  test("brings out one link with its two ends", () => {
    expect(strongOf({ link: "eva/new-tax" })).toEqual([[a("eva"), p("new-tax")], ["eva/new-tax"]]);
  });

  test("lets the rest step back", () => {
    const { node, link } = emphasisOf(network, { node: a("fritz") });
    expect(node(a("eva"))).toBe("faint");
    expect(link(network.links[0]!)).toBe("faint");
  });
});
