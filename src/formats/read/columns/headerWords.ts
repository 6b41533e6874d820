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
  id: "id|statement id|row id|nr|number|no|nummer|numero",
};

const ROLE_WORDS: readonly (readonly [Role, readonly string[]])[] = (
  Object.entries(CALLED) as [Role, string][]
).map(([role, names]) => [role, [...new Set(names.split("|"))]]);

/** A header as it is compared: its words without case, accents and punctuation. */
export function headerKey(header: string): string {
  return valueKey(header)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** How well a header tells that its column holds something: 2 if it says just that, 1 if among other words, else 0. */
export function headerFit(header: string, role: Role): number {
  return headerFits(header).get(role) ?? 0;
}

/** The same for all that a header may say. */
export function headerFits(header: string): ReadonlyMap<Role, number> {
  const key = headerKey(header);
  const padded = ` ${key} `;
  const fits = new Map<Role, number>();
  for (const [role, names] of ROLE_WORDS)
    if (names.includes(key)) fits.set(role, 2);
    else if (names.some((name) => name.length > 2 && padded.includes(` ${name} `))) fits.set(role, 1);
  return fits;
}

/** What a header can say at all, in the order in which columns are given away. */
export const GUESSED_ROLES: readonly Role[] = ROLE_WORDS.map(([role]) => role);
