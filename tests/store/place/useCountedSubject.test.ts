import { expect, test } from "vitest";
import { countedUnder } from "../../../src/case/counting/countedUnder.ts";
import { type Subject, subjectOf } from "../../../src/store/place/places.ts";
import type { CasePlace } from "../../../src/store/place/places.ts";
import { asCounted } from "../../../src/store/place/useCountedSubject.ts";
import { spokenForCase } from "../../fixtures/countedCases.ts";

const index = spokenForCase();
const under = countedUnder(index, { bodies: true, contraries: true });
const counted = (place: Record<string, string>) => {
  const subject = subjectOf(place as unknown as CasePlace) as Subject;
  return asCounted(subject, index, under);
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
});

test("a statement is found in pictures by the position that it makes, as that is counted", () => {
  expect(counted({ page: "statement", statement: "s3" })).toEqual({
    what: "statement",
    statement: "s3",
    actor: "state",
    proposition: "open",
  });
});

test.each([
  { page: "actor", actor: "nobody" },
  { page: "proposition", proposition: "nothing" },
  { page: "position", actor: "critic", proposition: "nothing" },
  { page: "position", actor: "nobody", proposition: "tax" },
  { page: "tie", actor: "critic", other: "nobody" },
  { page: "together", proposition: "tax", other: "nothing" },
  { page: "address", from: "nobody", to: "critic" },
  { page: "statement", statement: "s99" },
])("nothing is found where the case does not have what the address names: %j", (place) => {
  expect(counted(place)).toBeNull();
});
