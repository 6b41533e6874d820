import { expect, test } from "vitest";
import { focusOfParams } from "../../../../src/views/graph/stage/focusOfParams.ts";

test.each([
  [{}, null],
  [{ actorId: "ann" }, { node: "actor/ann" }],
  [{ propositionId: "new-tax" }, { node: "proposition/new-tax" }],
  [{ actorId: "ann", propositionId: "new-tax" }, { link: "ann/new-tax" }],
  [{ actorId: "ann", otherId: "bob" }, { link: "ann~bob" }],
  [{ actorId: "bob", otherId: "ann" }, { link: "ann~bob" }],
  [{ propositionId: "open-data", otherPropositionId: "new-tax" }, { link: "new-tax~open-data" }],
])("%j selects %j", (params, focus) => {
  expect(focusOfParams(params)).toEqual(focus);
});
