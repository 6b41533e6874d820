import { expect, test } from "vitest";
import { readPath } from "../../../src/store/place/placePath.ts";
import { subjectOf } from "../../../src/store/place/places.ts";
import { isAbout } from "../../../src/views/timeline/TimelineView.tsx";
import { aStatement, anIndex } from "../../fixtures/aCase.ts";

const [saidByAnn] = anIndex({ statements: [aStatement()] }).case.statements;

test.each([
  ["/actor/ann", true],
  ["/actor/bob", false],
  ["/proposition/open-data", true],
  ["/position/ann/open-data", true],
  ["/position/ann/new-tax", false],
  ["/compare/bob/ann", true],
  ["/tie/bob/cem", false],
  ["/statement/s1", false],
  ["", false],
])("at %j a statement of Ann’s on open data is brought out: %s", (path, isOut) => {
  expect(isAbout(subjectOf(readPath(`/city-data${path}`).place), saidByAnn!)).toBe(isOut);
});
