import type { Actor } from "./actor.ts";
import { countryNames } from "./countries/countryNames.ts";

/** What an actor is found by besides its name: its label, its aliases, and as a government all names of its country. */
export function alsoCalled(
  { label, aliases = [], kind, country }: Actor,
  language: string,
): readonly string[] {
  const isCountry = kind === "government" && country !== undefined;
  return [
    ...(label === undefined ? [] : [label]),
    ...aliases,
    ...(isCountry ? countryNames(country, language) : []),
  ];
}
