import { describe, expect, test } from "vitest";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { axisMoves } from "../../../src/network/firmness/axisMoves.ts";
import { parseChanges } from "../../../src/network/firmness/change.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";

const index = xinjiangIndex();
const before = alignment(wholeNetwork(index));

describe("who would stand elsewhere across", () => {
  test("is nobody where nothing is changed", () => {
    expect(axisMoves(index, []).size).toBe(0);
  });

  test("are actors alone, of those that the changes leave, each where it was not", () => {
    const moved = axisMoves(index, parseChanges("unnamed"));
    expect(moved.size).toBeGreaterThan(0);
    for (const [id, place] of moved) {
      expect(id).toMatch(/^actor\//);
      expect(Math.abs(place - (before.get(id) ?? 9))).toBeGreaterThan(0.05);
      expect(index.actors.get(id.slice(6) as never)?.named).toBe(true);
    }
  });

  test("is told on the same axis, so that no change turns the picture round", () => {
    for (const change of index.case.statements.map(({ id }) => `flip.${id}`)) {
      const moved = axisMoves(index, parseChanges(change));
      const sum = [...moved].reduce((all, [id, place]) => all + place * (before.get(id) ?? 0), 0);
      const rest = [...before].reduce((all, [id, place]) => all + (moved.has(id) ? 0 : place * place), 0);
      expect(sum + rest).toBeGreaterThan(0);
    }
  });
});
