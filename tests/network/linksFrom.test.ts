import { expect, test } from "vitest";
import { linksFrom } from "../../src/network/linksFrom.ts";
import { a, networkOf } from "../fixtures/networks.ts";

const network = networkOf([
  ["ann", "open-data", "support"],
  ["bob", "open-data", "oppose"],
  ["ann", "new-tax", "oppose"],
]);

test("the links from a node are its own, in their order, and none where it is not there", () => {
  const own = network.links.filter(({ source }) => source === a("ann"));
  expect(own).toHaveLength(2);
  expect(linksFrom(network, a("ann"))).toEqual(own);
  expect(linksFrom(network, a("zoe"))).toEqual([]);
});

test("are sorted out once for a network, whoever asks", () => {
  let read = 0;
  const nodes = new Proxy(network.nodes, {
    get: (of, key) => {
      if (key === "map") read += 1;
      return Reflect.get(of, key) as unknown;
    },
  });
  const watched = { ...network, nodes };
  linksFrom(watched, a("ann"));
  const once = read;
  linksFrom(watched, a("bob"));
  expect([once > 0, read]).toEqual([true, once]);
});
