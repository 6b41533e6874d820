import { describe, expect, test } from "vitest";
import { formOf } from "../../../src/network/spine/spineForm.ts";
import { networkOf } from "../../fixtures/networks.ts";

const { nodes, links } = networkOf([["ann", "open-data", "support"]]);
const many = <Item>(items: readonly Item[], count: number) => Array.from({ length: count }, () => items[0]!);

describe("the form of a network", () => {
  test("is free up to 60 nodes and 120 links, and a spine beyond either", () => {
    expect(formOf({ nodes: many(nodes, 60), links: many(links, 120) })).toBe("free");
    expect(formOf({ nodes: many(nodes, 61), links: many(links, 120) })).toBe("spine");
    expect(formOf({ nodes: many(nodes, 60), links: many(links, 121) })).toBe("spine");
  });
});
