import { expect, test } from "vitest";
import { countedUnder } from "../../../src/case/counting/countedUnder.ts";
import { type Subject, subjectOf } from "../../../src/store/place/places.ts";
import type { CasePlace } from "../../../src/store/place/places.ts";
import { asCounted } from "../../../src/store/place/useCountedSubject.ts";
import { spokenForCase } from "../../fixtures/countedCases.ts";

const under = countedUnder(spokenForCase(), { bodies: true, contraries: true });
const counted = (place: Record<string, string>) => {
  const subject = subjectOf(place as unknown as CasePlace) as Subject;
  return asCounted(subject, under);
};

test("what the address is about is found in pictures under what counts it", () => {
  expect(counted({ page: "actor", actor: "envoy" })).toMatchObject({ actor: "state" });
  expect(counted({ page: "proposition", proposition: "closed" })).toMatchObject({ proposition: "open" });
  expect(counted({ page: "position", actor: "critic", proposition: "closed" })).toMatchObject({
    actor: "critic",
    proposition: "open",
  });
  expect(counted({ page: "tie", actor: "ministry", other: "critic" })).toMatchObject({
    actor: "state",
    other: "critic",
  });
  expect(counted({ page: "together", proposition: "tax", other: "closed" })).toMatchObject({
    proposition: "tax",
    other: "open",
  });
  expect(counted({ page: "address", from: "critic", to: "envoy" })).toMatchObject({
    from: "critic",
    to: "state",
  });
  expect(counted({ page: "statement", statement: "s2" })).toMatchObject({ statement: "s2" });
});
