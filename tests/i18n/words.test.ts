import { describe, expect, test } from "vitest";
import { type Grammar, makeGrammar } from "../../src/i18n/grammar/grammar.ts";
import { type Catalog, makeWords } from "../../src/i18n/words.ts";

const shopWords = ({ number }: Grammar) => ({
  open: "Open",
  price: (euros: number) => `${number(euros)} euros`,
});
const laden: typeof shopWords = ({ number }) => ({
  open: "Geöffnet",
  price: (euros: number) => `${number(euros)} Euro`,
});
const doorWords = () => ({ push: "Push" });

describe("the words of a language", () => {
  test("are written with its grammar", () => {
    expect(makeWords(makeGrammar("en")).of(shopWords).price(1000)).toBe("1,000 euros");
    expect(makeWords(makeGrammar("de")).of(shopWords).price(1000)).toBe("1.000 euros");
  });

  test("are written once, so that who compares them finds the same", () => {
    const words = makeWords(makeGrammar("en"));
    expect(words.of(shopWords)).toBe(words.of(shopWords));
  });

  test("are those of its translation, and the English ones where there is none", () => {
    const translations = new Map<unknown, unknown>([[shopWords, laden]]);
    const german = makeWords(
      makeGrammar("de"),
      <Said>(catalog: Catalog<Said>) => (translations.get(catalog) ?? catalog) as Catalog<Said>,
    );
    expect(german.of(shopWords).price(1000)).toBe("1.000 Euro");
    expect(german.of(doorWords).push).toBe("Push");
  });
});
