import { sortedName } from "./authorNames.ts";
import type { AuthorName } from "./authorNames.ts";
import { type Citation, type CitedData, type CitedPassage, noteOf, citedTitle } from "./citation.ts";
import { citedDate } from "./citedDate.ts";

type Field = readonly [name: string, value: string];

/**
 * An entry for BibTeX, in UTF-8. Source: Patashnik, BibTeXing, 1988; entry type `misc`, since BibTeX knows neither news
 * nor data. The doubled braces keep the capitals of titles, and keep an organisation's name in one piece.
 */
export function bibtex({ key, passage, part, data }: Citation): string {
  const fields = passage === null ? dataFields(part, data) : passageFields(passage, data);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join("")}}\n`;
}

function passageFields(passage: CitedPassage, data: CitedData): readonly Field[] {
  const { authors, publisher, published, url } = passage.source;
  return [
    ...(authors.length === 0 ? [] : [["author", authors.map(authorText).join(" and ")] as const]),
    ["title", `{${escapeTex(citedTitle(passage.source))}}`],
    ...(publisher === null ? [] : [["howpublished", escapeTex(publisher)] as const]),
    ...dateFields(published ?? ""),
    ...urlField(url),
    ["note", escapeTex(noteOf(passage, data))],
  ];
}

function dataFields(
  part: string | null,
  { title, publisher, version, url, accessed }: CitedData,
): readonly Field[] {
  const container = part === null ? "" : `In: ${title}. `;
  return [
    ["title", `{${escapeTex(part ?? title)}}`],
    ["howpublished", escapeTex(publisher)],
    ...dateFields(version),
    ...urlField(url),
    ["note", escapeTex(`${container}Data set, version ${version}, accessed ${accessed}`)],
  ];
}

function authorText(name: AuthorName): string {
  const text = escapeTex(sortedName(name));
  return "literal" in name ? `{${text}}` : text;
}

function dateFields(edtf: string): readonly Field[] {
  const [year, month] = citedDate(edtf)[0] ?? [];
  if (year === undefined) return [];
  const years: Field = ["year", String(year)];
  return month === undefined ? [years] : [years, ["month", String(month)]];
}

/** An address is read as it is, so only what would end the field is encoded. */
function urlField(url: string | null): readonly Field[] {
  if (url === null) return [];
  return [["url", url.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C")]];
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

/** A text that TeX prints as it is. Braces are named, for BibTeX counts them even behind a backslash. */
function escapeTex(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}
