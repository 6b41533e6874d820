const rules = new Map<string, Intl.PluralRules>();

/** The form of a phrase that goes with a number: `plural("en", 1, { one: "actor", other: "actors" })` is "actor". */
export function plural(
  language: string,
  count: number,
  forms: { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return forms[rule.select(count)] ?? forms.other;
}
