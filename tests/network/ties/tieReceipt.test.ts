import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorProfiles } from "../../../src/network/profile.ts";
import { projectOneMode } from "../../../src/network/ties/projectOneMode.ts";
import { tieReceipt } from "../../../src/network/ties/tieReceipt.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { aProjection, anyProjection, everyStatement, onPaper } from "../../fixtures/projections.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const paper = indexOf(onPaper);
const profiles = new Map(
  actorProfiles(paper, everyStatement(paper)).map((profile) => [String(profile.id), profile]),
);
const receipt = (left: string, right: string, overrides = {}) =>
  tieReceipt(paper, profiles.get(left)!, profiles.get(right)!, aProjection(overrides));

describe("tieReceipt", () => {
  test("lists what two actors meet on, with their statements and what each line adds", () => {
    const { lines, sum } = receipt("ann", "bob", { aggregation: "subtract" });
    expect(lines.map(({ on, value }) => [on, value])).toEqual([
      ["new-tax", -1],
      ["open-data", 2],
    ]);
    expect(lines[1]?.left.places.support).toEqual([0, 1]);
    expect(lines[1]?.left.counts.support).toBe(2);
    expect(sum).toBe(1);
  });

  test("shows repeated statements also where they count once", () => {
    const [, data] = receipt("ann", "bob", { repeats: "once" }).lines;
    expect(data?.left.places.support).toEqual([0, 1]);
    expect(data?.left.counts.support).toBe(1);
  });

  test("gives the numbers that the denominator is made of", () => {
    expect(receipt("ann", "bob", { normalization: "jaccard" }).denominator).toEqual({
      normalization: "jaccard",
      onlyLeft: 1,
      onlyRight: 1,
      both: 2,
      value: 4,
    });
    expect(receipt("ann", "bob", { normalization: "average" }).denominator).toMatchObject({
      left: 3,
      right: 2,
      value: 2.5,
    });
  });

  test("is empty for two who meet on nothing, and says 0 where there is nothing to divide by", () => {
    expect(receipt("ann", "dana")).toMatchObject({ lines: [], sum: 0, weight: 0 });
    const nobody = { id: "nobody", cells: new Map() };
    const settings = aProjection({ normalization: "dna-cosine" });
    expect(tieReceipt(paper, nobody, nobody, settings)).toMatchObject({ weight: 0 });
  });

  test("adds up to the tie of the projection, whatever the settings", () => {
    fc.assert(
      fc.property(anySaid(), anyProjection, (said, projection) => {
        const index = indexOf(said);
        const all = actorProfiles(index, everyStatement(index));
        const of = new Map(all.map((profile) => [profile.id, profile]));
        for (const tie of projectOneMode(index, all, projection)) {
          const { weight, sum, denominator } = tieReceipt(
            index,
            of.get(tie.left)!,
            of.get(tie.right)!,
            projection,
          );
          expect(weight).toBeCloseTo(tie.weight, 12);
          expect(sum / denominator.value).toBeCloseTo(tie.weight, 12);
        }
      }),
    );
  });
});
