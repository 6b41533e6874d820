import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setWhere } from "../../../src/case/statementSet.ts";
import { actorProfiles } from "../../../src/network/profile.ts";
import { projectOneMode } from "../../../src/network/ties/projectOneMode.ts";
import { mostDependedOn, dependentTies } from "../../../src/network/ties/dependentTies.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { aProjection, anyProjection, everyStatement } from "../../fixtures/projections.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const named = ({ left, right }: { left: string; right: string }) => `${left} ${right}`;

describe("dependentTies", () => {
  test("finds for each statement the ties that would be gone without it", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["cem", "open-data", "support"],
      ["cem", "open-data", "support"],
    ]);
    const profiles = actorProfiles(index, everyStatement(index));
    const projection = aProjection();
    const dependent = dependentTies(index, profiles, projectOneMode(index, profiles, projection), projection);
    expect([...dependent].map(([place, ties]) => [place, ties.map(named)])).toEqual([
      [0, ["ann bob", "ann cem"]],
      [1, ["ann bob", "bob cem"]],
    ]);
    expect(mostDependedOn(dependent)).toEqual([0, 1]);
    expect(mostDependedOn(new Map())).toEqual([]);
  });

  test("agrees with working out the whole network anew without each statement", () => {
    fc.assert(
      fc.property(anySaid(12), anyProjection, (said, projection) => {
        const index = indexOf(said);
        const tiesAmong = (among: ReturnType<typeof everyStatement>) =>
          projectOneMode(index, actorProfiles(index, among), projection);
        const ties = tiesAmong(everyStatement(index));
        const dependent = dependentTies(index, actorProfiles(index, everyStatement(index)), ties, projection);
        said.forEach((_, left) => {
          const without = new Map(
            tiesAmong(setWhere(said.length, (place) => place !== left)).map((tie) => [
              named(tie),
              tie.weight,
            ]),
          );
          const turned = ties.filter(
            (tie) => Math.sign(without.get(named(tie)) ?? 0) !== Math.sign(tie.weight),
          );
          expect(dependent.get(left) ?? []).toEqual(turned);
        });
      }),
    );
  });
});
