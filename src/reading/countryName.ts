/** The name of a country in a language, from its ISO 3166 code; the code itself where the platform knows no name. */
export function countryName(language: string, code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
