import { expect, test } from "vitest";
import { readPath } from "../../../../src/store/place/placePath.ts";
import { subjectOf } from "../../../../src/store/place/places.ts";
import { focusOn } from "../../../../src/views/graph/stage/focusOn.ts";

test.each([
  ["", null],
  ["/quiz", null],
  ["/statement/s1", null],
  ["/actor/ann", { node: "actor/ann" }],
  ["/proposition/new-tax", { node: "proposition/new-tax" }],
  ["/position/ann/new-tax", { link: "ann/new-tax" }],
  ["/compare/ann/bob", { link: "ann~bob" }],
  ["/tie/bob/ann", { link: "ann~bob" }],
  ["/together/open-data/new-tax", { link: "new-tax~open-data" }],
  ["/address/ann/bob", { link: "address/ann/bob" }],
])("%j selects %j", (path, focus) => {
  expect(focusOn(subjectOf(readPath(`/city-data${path}`).place))).toEqual(focus);
});
