/** The name of a country, by its ISO 3166 code, or of a language, by its tag; the code itself where the platform knows no name. Short names may be initials. */
export function displayName(
  language: string,
  type: "region" | "language",
  code: string,
  style: "long" | "short" = "long",
): string {
  try {
    return new Intl.DisplayNames([language], { type, style }).of(code) ?? code;
  } catch {
    return code;
  }
}
