/** Who wrote a work: a person whose family name is known, or a name that is kept as it is, such as an organisation's. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Words by which an organisation is known; a reporter's byline has none. */
const ORGANISATION =
  /\b(?:the|of|for|and|un|office|ministry|council|committee|commission|union|nations|agency|press|news|staff|desk|group|watch|institute|university|court|tribunal|department|embassy|mission|congress|parliament|government|association|foundation|network|team|editors?|times|post|reuters)\b/i;
const PARTICLES = "(?:(?:van|von|der|den|de|del|della|da|di|du|la|le|bin|al|el|ter|ten|dos|das) )*";
const PERSON = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}) (${PARTICLES}\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}[\\p{L}\\p{M}'’-]*)$`,
  "u",
);

/**
 * The authors in a byline. One with a comma is read as "Family, Given", a few capitalised words as given name and
 * family name, everything else is kept as it is: better unsorted than torn apart.
 */
export function authorNames(byline: string | undefined): readonly AuthorName[] {
  if (byline === undefined) return [];
  const whole = byline.trim().replaceAll(/\s+/g, " ");
  const names = whole.split(/; | and (?=\p{Lu})/u).map((name) => nameOf(name.trim()));
  return names.every((name) => "family" in name) ? names : [nameOf(whole)];
}

function nameOf(name: string): AuthorName {
  const [family = "", given = "", ...more] = name.split(", ");
  if (family !== "" && given !== "" && more.length === 0 && !ORGANISATION.test(name))
    return { family, given };
  const [, first, last] = (ORGANISATION.test(name) ? null : PERSON.exec(name)) ?? [];
  return first === undefined || last === undefined ? { literal: name } : { family: last, given: first };
}

/** "McCarthy, Simone": the name as lists sort it. */
export function sortedName(name: AuthorName): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}

/** "Simone McCarthy": the name as it is read. */
export function readName(name: AuthorName): string {
  return "literal" in name ? name.literal : `${name.given} ${name.family}`;
}

/** "McCarthy, S.": the name as APA lists it. */
export function initialName(name: AuthorName): string {
  if ("literal" in name) return name.literal;
  const initials = name.given
    .split(/ |(?<=-)/)
    .map((part) => `${part.charAt(0)}.${part.endsWith("-") ? "-" : ""}`);
  return `${name.family}, ${initials.join(" ").replaceAll("- ", "-")}`;
}
