import type { Role } from "../model/roles.ts";
import { valueKey } from "../values/valueKey.ts";

/** What people call columns, in English, German, French and Spanish; the more telling first. */
const CALLED: Readonly<Partial<Record<Role, string>>> = {
  actor:
    "actor|name|who|organisation|organization|person|country|state|member|party|author|akteur|akteurin|partei|land|organisation|acteur|nom|qui|pays|parti|nombre|quien|pais|partido|actor|organizacion",
  proposition:
    "proposition|claim|issue|topic|question|statement title|concept|motion|resolution|these|aussage|forderung|thema|frage|enonce|sujet|affirmation|these titel|propuesta|tema|pregunta|afirmacion",
  stance:
    "stance|position|vote|agreement|answer|support or oppose|haltung|stellung|stimme|antwort|meinung|reponse|avis|postura|posicion|voto|respuesta",
  quote:
    "quote|quotation|text|statement|comment|words|zitat|wortlaut|begrundung|kommentar|citation|commentaire|cita|texto|comentario",
  source:
    "source|source title|outlet|publication|newspaper|document|article|quelle|zeitung|fundstelle|medium|journal|fuente|periodico|medio",
  url: "url|link|web address|website|source url|internetadresse|adresse|lien|enlace|sitio web",
  date: "date|day|when|year|datum|tag|wann|jahr|jour|quand|annee|fecha|dia|cuando|ano",
  kind: "type|kind|category|actor type|actor kind|art|typ|kategorie|genre|categorie|tipo|clase|categoria",
  speaker:
    "speaker|spokesperson|said by|sprecher|sprecherin|gesprochen von|porte parole|orateur|portavoz|orador",
  locator: "page|paragraph|locator|place|seite|absatz|stelle|alinea|pagina|parrafo",
  note: "note|notes|remark|remarks|anmerkung|notiz|bemerkung|remarque|nota|notas|observaciones",
  summary: "summary|paraphrase|in our words|zusammenfassung|resume|resumen",
  theme: "theme|section|themenfeld|bereich|rubrique|rubrica",
  label: "label|short title|kurztitel|titre court|titulo corto",
  aliases: "aliases|alias|also called|other names|auch genannt|autres noms|otros nombres",
  role: "role|office|function|job|rolle|amt|funktion|fonction|cargo|funcion",
  attribution: "attribution|how known|how we know|evidence|beleg|belegart|attestation",
  condition: "condition|if|bedingung|condicion",
  via: "via|through|quoted by|reported by|uber",
  addressee: "addressee|to whom|addressed to|adressat|an wen|destinataire|destinatario",
  publisher: "publisher|herausgeber|verlag|editeur|editorial",
  author: "source author|byline|written by|verfasser|autor der quelle|auteur de la source",
  published: "published|source date|publication date|veroffentlicht|erschienen|publie|publicado",
  language: "language|sprache|langue|idioma",
  country: "country code|iso code|landercode|code pays|codigo de pais",
  id: "id|statement id|row id|nr",
};

/** What each name means, and how telling it is: from 1 for the first of a list down to nearly 0. */
const MEANINGS = new Map<string, [Role, number][]>();
for (const [role, names] of Object.entries(CALLED) as [Role, string][])
  for (const [at, name] of [...new Set(names.split("|"))].entries())
    MEANINGS.set(name, [...(MEANINGS.get(name) ?? []), [role, 1 - at / 100]]);
const MOST_WORDS = 4;

/** What may be meant also by a header that says more. Of others a header such as "Document type" says something else. */
const AMONG_OTHERS: ReadonlySet<Role> = new Set([
  "actor",
  "proposition",
  "stance",
  "quote",
  "source",
  "url",
  "date",
  "speaker",
  "locator",
  "note",
] as const);

/** A header as it is compared: its words without case, accents and punctuation. */
export function headerKey(header: string): string {
  return valueKey(header)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a header says just that its column holds something. */
export function isCalled(header: string, role: Role): boolean {
  return (headerFits(header).get(role) ?? 0) > 1;
}

/**
 * How well a header tells what its column may hold: more than 1 where it says just that, less where it says so among other
 * words, and more for the more telling of two names.
 */
export function headerFits(header: string): ReadonlyMap<Role, number> {
  const key = headerKey(header);
  const fits = new Map<Role, number>();
  for (const part of partsOf(key.split(" ")).filter(({ length }) => length > 2))
    for (const [role, telling] of MEANINGS.get(part) ?? [])
      if (AMONG_OTHERS.has(role)) fits.set(role, Math.max(fits.get(role) ?? 0, telling));
  for (const [role, telling] of MEANINGS.get(key) ?? []) fits.set(role, 1 + telling);
  return fits;
}

/** A header is not longer than so many words; a whole text that stands in its place says nothing. */
const MOST_HEADER_WORDS = 30;

/** One to four words that follow one another. */
function partsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, MOST_HEADER_WORDS)
    .flatMap((_, from) =>
      Array.from({ length: MOST_WORDS }, (_one, more) => words.slice(from, from + more + 1).join(" ")),
    );
}

/** What a header can say at all, in the order in which columns are given away. */
export const GUESSED_ROLES = Object.keys(CALLED) as readonly Role[];
