import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullSet, setOf, setWhere } from "../../src/case/statementSet.ts";
import { networkAmong } from "../../src/network/networkAmong.ts";
import { positions } from "../../src/network/position.ts";
import { twoModeNetwork } from "../../src/network/twoModeNetwork.ts";
import { anySaid } from "../fixtures/networks.ts";
import { indexOf } from "../fixtures/tinyCases.ts";

describe("the network of some statements, out of that of all", () => {
  test("is what is made of their positions", () => {
    fc.assert(
      fc.property(anySaid(), fc.infiniteStream(fc.boolean()), (said, isLeft) => {
        const index = indexOf(said);
        const among = setWhere(said.length, () => isLeft.next().value === true);
        const whole = twoModeNetwork(index, positions(index, fullSet(said.length)));
        expect(networkAmong(index, whole, among)).toEqual(twoModeNetwork(index, positions(index, among)));
      }),
    );
  });

  test("has the very same links where none of their statements is left out, in the order of first statements", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["ann", "open-data", "oppose"],
    ]);
    const whole = twoModeNetwork(index, positions(index, fullSet(3)));
    const { links } = networkAmong(index, whole, setOf(3, [1, 2]));
    expect(links[0]).toBe(whole.links[1]);
    expect(links[1]).toMatchObject({ actor: "ann", stance: "oppose", statements: [2] });
  });
});
