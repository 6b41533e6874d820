import { expect, test } from "vitest";
import { openCited } from "../../../src/sharing/cite/openCited.ts";
import { citedCase } from "../../formats/citedThings.ts";

test.each([
  [{ statementId: "s1" }, "statement"],
  [{ actorId: "ann" }, "actor"],
  [{ propositionId: "open-data" }, "proposition"],
  [{ actorId: "ann", propositionId: "open-data" }, "case"],
  [{ actorId: "ann", otherId: "bob" }, "case"],
  [{ statementId: "gone" }, "case"],
  [{ actorId: "gone" }, "case"],
  [{ propositionId: "gone" }, "case"],
  [{}, "case"],
])("what %o has open is cited as %s", (params, what) => {
  expect(openCited(citedCase(), params).what).toBe(what);
});
