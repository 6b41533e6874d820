import { expect, test } from "vitest";
import { makesGrammar } from "../../src/loader/makesGrammar.ts";

/** As a constructor too. */
function broken(): never {
  throw new Error("broken");
}
const intlWith = (part: string, value: unknown) =>
  ({
    ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)])),
    [part]: value,
  }) as typeof Intl;

test("a sound browser makes all parts of the grammar of languages", () => {
  expect(makesGrammar()).toBe(true);
});

test.each(["Collator", "DateTimeFormat", "ListFormat", "Locale", "NumberFormat", "PluralRules"])(
  "one whose %s throws does not",
  (part) => {
    expect(makesGrammar({ Intl: intlWith(part, broken) })).toBe(false);
  },
);
