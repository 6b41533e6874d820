import * as fc from "fast-check";
import { expect, test } from "vitest";
import { actorProfiles } from "../../../../src/network/profile.ts";
import { cellColumns } from "../../../../src/network/ties/gathered/cellColumns.ts";
import { tiesOfRow } from "../../../../src/network/ties/gathered/tiesOfRow.ts";
import { projectOneMode } from "../../../../src/network/ties/projectOneMode.ts";
import { anyProjection, everyStatement } from "../../../fixtures/projections.ts";
import { anyIndex } from "../../../fixtures/randomCases.ts";

test("the ties of any one actor are those that the network has, and none with itself", () => {
  fc.assert(
    fc.property(anyIndex, anyProjection, fc.nat(), (index, projection, pick) => {
      const ids = index.case.actors.map(({ id }) => id);
      const row = pick % ids.length;
      const profiles = actorProfiles(index, everyStatement(index));
      const { leaning } = tiesOfRow(cellColumns(index, profiles, ids, projection), row, projection);
      const weights = new Map(
        projectOneMode(index, profiles, projection).flatMap(({ left, right, weight }) => [
          [`${left} ${right}`, weight] as const,
          [`${right} ${left}`, weight] as const,
        ]),
      );
      const sign = projection.aggregation === "conflict" ? -1 : 1;
      ids.forEach((id, at) => {
        expect(leaning[at]).toBeCloseTo(sign * (weights.get(`${ids[row]!} ${id}`) ?? 0), 9);
      });
    }),
  );
});
