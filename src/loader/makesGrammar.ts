/** The parts of `Intl` that the app rests on. */
export const GRAMMAR = [
  "Collator",
  "DateTimeFormat",
  "ListFormat",
  "Locale",
  "NumberFormat",
  "PluralRules",
] as const;

type Part = new (language: string) => object;

/**
 * Whether a browser that has these parts can make each of them. The first of a kind reads tables of the language, which takes
 * longer than all else before the first paint: so this is asked after it, by the script that needs them anyway.
 */
export function makesGrammar({ Intl }: Pick<typeof globalThis, "Intl"> = globalThis): boolean {
  try {
    return GRAMMAR.every((part) => typeof new (Intl[part] as Part)("en") === "object");
  } catch {
    return false;
  }
}
