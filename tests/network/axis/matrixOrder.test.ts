import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ThemeId } from "../../../src/case/proposition.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import type { NodeId } from "../../../src/network/graph.ts";
import { actorsAlongAxis, propositionsAlongAxis } from "../../../src/network/axis/matrixOrder.ts";
import { aProposition } from "../../fixtures/aCase.ts";
import { a, anySaid, networkOf, wholeNetwork } from "../../fixtures/networks.ts";
import { indexOf, pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const compare = (left: string, right: string) => left.localeCompare(right, "en");
const along = (network: ReturnType<typeof networkOf>) => ({ alignment: alignment(network), compare });
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe("the order along the alignment axis", () => {
  test("puts who agrees side by side and who bridges between them, from the negative end on", () => {
    const network = networkOf(twoSidesAndABridge);
    expect(idsOf(actorsAlongAxis(network.nodes, along(network)))).toEqual([
      "actor/ann",
      "actor/bob",
      "actor/eva",
      "actor/cem",
      "actor/dana",
    ]);
  });

  test("puts who has no place in the middle, and who has the same place by name", () => {
    const network = networkOf([...twoSidesAndABridge, ["zoe", "night-buses", "support"]]);
    const order = idsOf(actorsAlongAxis(network.nodes, along(network)));
    expect(order.indexOf("actor/zoe")).toBeGreaterThan(order.indexOf("actor/bob"));
    expect(order.indexOf("actor/zoe")).toBeLessThan(order.indexOf("actor/cem"));
    const agreed = networkOf(pair);
    const nodes = agreed.nodes.toReversed();
    expect(idsOf(actorsAlongAxis(nodes, { alignment: new Map(), compare }))).toEqual([
      "actor/ann",
      "actor/bob",
    ]);
  });

  test("takes dust in the sums for no difference", () => {
    const { nodes } = networkOf(pair);
    const places = new Map(nodes.map(({ id }) => [id, id === a("bob") ? 0.5 - 1e-13 : 0.5]));
    expect(idsOf(actorsAlongAxis(nodes, { alignment: places, compare }))).toEqual(["actor/ann", "actor/bob"]);
  });

  test("looks up the place of each node once, however often it is compared", () => {
    const { nodes } = networkOf(twoSidesAndABridge);
    let lookedUp = 0;
    class Watched extends Map<NodeId, number> {
      override get(id: NodeId) {
        lookedUp += 1;
        return super.get(id);
      }
    }
    const places = new Watched(nodes.map(({ id }, at) => [id, -at]));
    expect(actorsAlongAxis(nodes, { alignment: places, compare })).toHaveLength(5);
    expect(lookedUp).toBe(5);
  });

  test("goes theme by theme where it is told to, and along the axis within each", () => {
    const network = wholeNetwork(
      indexOf(twoSidesAndABridge, {
        themes: ["money", "policy"].map((id) => ({ id, title: id })),
        propositions: [aProposition(), aProposition({ id: "new-tax", theme: "money", label: "New tax" })],
      }),
    );
    const byTheme = (themes: string[]) =>
      idsOf(propositionsAlongAxis(network.nodes, along(network), themes as ThemeId[]));
    expect(byTheme(["money", "policy"])).toEqual(["proposition/new-tax", "proposition/open-data"]);
    expect(byTheme(["policy", "money"])).toEqual(["proposition/open-data", "proposition/new-tax"]);
    const places = alignment(network);
    const [first, second] = byTheme([]).map((id) => places.get(id as never) ?? 0);
    expect(first).toBeLessThanOrEqual(second ?? 0);
  });

  test("does not depend on the order of the nodes, nor on which others are shown", () => {
    fc.assert(
      fc.property(anySaid(), fc.infiniteStream(fc.boolean()), (said, coins) => {
        const network = networkOf(said);
        const whole = idsOf(actorsAlongAxis(network.nodes, along(network)));
        const some = network.nodes.toReversed().filter(() => coins.next().value);
        const shown = idsOf(actorsAlongAxis(some, along(network)));
        expect(shown).toEqual(whole.filter((id) => shown.includes(id)));
      }),
    );
  });
});
