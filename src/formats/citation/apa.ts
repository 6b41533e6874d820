import { initialName } from "./authorNames.ts";
import type { AuthorName } from "./authorNames.ts";
import { type Citation, type CitedData, type CitedPassage, citedWords } from "./citation.ts";
import { monthFirst, writeDate, yearFirst } from "./citedDate.ts";
import { type Run, sentence } from "./run.ts";

/**
 * A reference by the Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10. A
 * work without author begins with its title; of a statement the source comes first, then the data set it is coded in.
 */
export function apa({ passage, part, data }: Citation): readonly Run[] {
  if (passage !== null) return [...passageRuns(passage), " Coded in ", ...dataRuns(data)];
  const year = dateOf(data.version, ([first]) => String(first));
  if (part !== null) return [`${sentence(part)} (${year}). In `, ...dataRuns(data)];
  return [...titleRuns(data), `. (${year}). ${sentence(data.publisher)}`, retrieved(data)];
}

function passageRuns(passage: CitedPassage): readonly Run[] {
  const { source, speaker, paragraph } = passage;
  const date = `(${dateOf(source.published ?? "", yearFirst)}). `;
  const place = paragraph === null ? "" : ` para. ${paragraph}`;
  const words = citedWords(passage, place === "" ? "" : ",");
  const told = ` [Statement by ${speaker}, ${words}${place}]. `;
  const authors = authorList(source.authors);
  const url = source.url === null ? "" : ` ${source.url}`;
  const publisher =
    source.publisher === null || authors === source.publisher ? "" : sentence(source.publisher);
  const title = source.isDescribed ? `[${source.title}]` : { work: source.title };
  if (authors === "") return [title, told, `${date}${publisher}${url.trimStart()}`.trim()];
  return [`${sentence(authors)} ${date}`, title, told, `${publisher}${url}`.trim()];
}

function authorList(authors: readonly AuthorName[]): string {
  const names = authors.map(initialName);
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")}, & ${names.at(-1) ?? ""}`;
}

function dataRuns(data: CitedData): readonly Run[] {
  return [...titleRuns(data), `. ${sentence(data.publisher)}`, retrieved(data)];
}

function titleRuns({ title, version }: CitedData): readonly Run[] {
  return [{ work: title }, ` (Version ${version}) [Data set]`];
}

function retrieved({ accessed, url }: CitedData): string {
  const day = writeDate(accessed, monthFirst);
  return url === null ? ` Retrieved ${day}.` : ` Retrieved ${day}, from ${url}`;
}

function dateOf(edtf: string, write: Parameters<typeof writeDate>[1]): string {
  return writeDate(edtf, write) || "n.d.";
}
