import { describe, expect, test } from "vitest";
import { indexCase } from "../../../../src/case/indexCase.ts";
import { alignment } from "../../../../src/network/axis/alignment.ts";
import { axisOrder } from "../../../../src/network/spine/groups/axisOrder.ts";
import { rangeOfGroup } from "../../../../src/network/spine/groups/groupId.ts";
import { isGroup } from "../../../../src/network/spine/groups/isGroup.ts";
import { spineCaseOf } from "../../../../src/network/spine/spineCaseOf.ts";
import { wholeNetwork } from "../../../fixtures/networks.ts";
import { syntheticCase } from "../../../fixtures/syntheticCase.ts";

describe("whether a name means a group", () => {
  test("is as the order of the actors says, with some of them apart and some of nobody", () => {
    const index = indexCase(syntheticCase({ statements: 60, actors: 50, propositions: 30 }));
    const network = wholeNetwork(index);
    const places = alignment(network);
    const said = spineCaseOf(network, places, index.case.themes);
    const order = axisOrder(said);
    const ids = [...said.actors.map(({ id }) => id.slice("actor/".length)), "nobody"];
    const names = ids.flatMap((from) => ids.map((to) => `${from}..${to}` as const));
    const found = names.filter((name) => rangeOfGroup(said, order, name) !== null);
    expect(order.placed).toBeGreaterThan(2);
    expect(order.placed).toBeLessThan(said.actors.length - 2);
    expect(names.filter((name) => isGroup(network, places, name))).toEqual(found);
  });
});
