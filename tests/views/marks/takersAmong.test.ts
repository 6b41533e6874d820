import { expect, test } from "vitest";
import type { NetworkNode } from "../../../src/network/graph.ts";
import { takersAmong } from "../../../src/views/marks/takersAmong.ts";
import { p, wholeNetwork } from "../../fixtures/networks.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

test("who takes which stance is worked out once for a network, for those who ask of a proposition", () => {
  const index = indexOf(twoSidesAndABridge);
  const network = wholeNetwork(index);
  const asked = network.nodes.find(({ id }) => id === p("open-data")) as NetworkNode;
  let passes = 0;
  const links = new Proxy(network.links, {
    get: (all, name) => {
      if (name === Symbol.iterator || name === "entries") passes += 1;
      return Reflect.get(all, name) as unknown;
    },
  });
  const [of, again] = [takersAmong(index, { ...network, links }), takersAmong(index, { ...network, links })];
  expect(network.nodes.filter(({ kind }) => kind === "actor").flatMap(of)).toEqual([]);
  expect(passes).toBe(0);
  expect(of(asked).map(({ stance }) => stance)).toEqual(["support", "oppose"]);
  expect(again(asked)).toBe(of(asked));
  expect(passes).toBe(1);
});
