import { expect, test } from "vitest";
import { openCited } from "../../../src/sharing/cite/openCited.ts";
import { readPath } from "../../../src/store/place/placePath.ts";
import { subjectOf } from "../../../src/store/place/places.ts";
import { citedCase } from "../../formats/citedThings.ts";

test.each([
  ["/statement/s1", "statement"],
  ["/actor/ann", "actor"],
  ["/proposition/open-data", "proposition"],
  ["/position/ann/open-data", "case"],
  ["/compare/ann/bob", "case"],
  ["/statement/gone", "case"],
  ["/actor/gone", "case"],
  ["/proposition/gone", "case"],
  ["", "case"],
])("what %j has open is cited as %s", (path, what) => {
  expect(openCited(citedCase(), subjectOf(readPath(`/city-data${path}`).place)).what).toBe(what);
});
