/** The name of a country, by its ISO 3166 code, or of a language, by its tag; the code itself where the platform knows no name. */
export function displayName(language: string, type: "region" | "language", code: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
