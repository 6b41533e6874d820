import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setWhere } from "../../../src/case/statementSet.ts";
import { signedTies, statementsBehindAll } from "../../../src/network/ties/agreementTies.ts";
import { actorProfiles } from "../../../src/network/profile.ts";
import { inOneGo } from "../../../src/network/steps.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { type SaidList, indexOf } from "../../fixtures/tinyCases.ts";

const agreementIn = (said: SaidList) => {
  const index = indexOf(said);
  const profiles = actorProfiles(index, everyStatement(index));
  const ties = inOneGo(signedTies(index, profiles)).filter(({ weight }) => weight > 0);
  return { index, profiles: new Map(profiles.map((profile) => [profile.id, profile])), ties };
};

const behind = (said: SaidList) => {
  const { index, profiles, ties } = agreementIn(said);
  return statementsBehindAll(index, profiles, ties);
};

describe("the statements on which ties hang as a whole", () => {
  test("are both of two who agree once, and none of three", () => {
    const two: SaidList = [
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
    ];
    expect(behind(two)).toEqual([0, 1]);
    expect(behind([...two, ["cem", "open-data", "support"]])).toEqual([]);
    expect(behind([...two, ["ann", "open-data", "support"]])).toEqual([1]);
    expect(behind([])).toEqual([]);
  });

  test("are exactly those without which no tie is left, as trying shows", () => {
    fc.assert(
      fc.property(anySaid(12), (said) => {
        const { index, profiles, ties } = agreementIn(said);
        const tried = said.flatMap((_, place) => {
          const rest = setWhere(said.length, (other) => other !== place);
          const left = inOneGo(signedTies(index, actorProfiles(index, rest))).filter(
            ({ weight }) => weight > 0,
          );
          const holds = ties.some((tie) =>
            left.some((other) => other.left === tie.left && other.right === tie.right),
          );
          return holds || ties.length === 0 ? [] : [place];
        });
        const found = statementsBehindAll(index, profiles, ties);
        expect(found.toSorted((one, other) => one - other)).toEqual(tried);
      }),
    );
  });
});
