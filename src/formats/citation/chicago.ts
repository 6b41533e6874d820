import { type AuthorName, readName, sortedName } from "./authorNames.ts";
import { type Citation, type CitedData, type CitedPassage, citedWords } from "./citation.ts";
import { monthFirst, writeDate } from "./citedDate.ts";
import { type Run, sentence } from "./run.ts";

/** A note by the Chicago Manual of Style, 17th edition, chapter 14 (notes and bibliography). */
export function chicagoNote({ passage, part, data }: Citation): readonly Run[] {
  if (passage !== null) return [...passageNote(passage), "; coded in ", ...dataNote(data)];
  return part === null ? dataNote(data) : [`“${part},” in `, ...dataNote(data)];
}

/** The same as an entry of the bibliography, where the parts are sentences. */
export function chicagoEntry({ passage, part, data }: Citation): readonly Run[] {
  if (passage !== null) return [...sourceEntry(passage), " Coded in ", ...dataEntry(data, ", version ")];
  return part === null
    ? dataEntry(data, ". Version ")
    : [`“${sentence(part)}” In `, ...dataEntry(data, ", version ")];
}

function passageNote(passage: CitedPassage): readonly Run[] {
  const { source, speaker, paragraph } = passage;
  const how = passage.isQuote
    ? `${citedWords(passage, ",")} quoted in `
    : `${sentence(citedWords(passage))} As reported in `;
  const authors = source.authors.length === 0 ? "" : `${nameList(source.authors, readName)}, `;
  const place = paragraph === null ? "" : `par. ${paragraph}`;
  const rest = [writeDate(source.published ?? "", monthFirst), place, source.url ?? ""].filter(
    (text) => text !== "",
  );
  const follows = source.publisher !== null || rest.length > 0 ? "," : "";
  const title = source.isDescribed ? `${source.title}${follows}` : `“${source.title}${follows}”`;
  return [
    `${speaker}, ${how}${authors}${title}${follows === "" ? "" : " "}`,
    ...(source.publisher === null ? [] : [{ work: source.publisher }, rest.length > 0 ? ", " : ""]),
    rest.join(", "),
  ];
}

function sourceEntry({ source }: CitedPassage): readonly Run[] {
  const authors = source.authors.length === 0 ? "" : `${sentence(nameList(source.authors, sortedName))} `;
  const date = writeDate(source.published ?? "", monthFirst);
  const url = source.url === null ? "" : ` ${source.url}.`;
  const work = source.publisher === null ? [] : [" ", { work: source.publisher }];
  const dated = date === "" ? "." : `${work.length === 0 ? " " : ", "}${date}.`;
  const title = source.isDescribed ? sentence(source.title) : `“${sentence(source.title)}”`;
  if (work.length === 0 && date === "") return [`${authors}${title}${url}`];
  return [`${authors}${title}`, ...work, `${dated}${url}`];
}

/** Only the first name may be turned round. */
function nameList(authors: readonly AuthorName[], write: (name: AuthorName) => string): string {
  const names = authors.map((name, at) => (at === 0 ? write(name) : readName(name)));
  if (names.length < 2) return names.join("");
  const comma = names.length > 2 || write === sortedName ? "," : "";
  return `${names.slice(0, -1).join(", ")}${comma} and ${names.at(-1) ?? ""}`;
}

function dataNote({ title, version, publisher, url, accessed }: CitedData): readonly Run[] {
  const address = url === null ? "" : `, ${url}`;
  return [
    { work: title },
    `, version ${version}, ${publisher}, accessed ${writeDate(accessed, monthFirst)}${address}.`,
  ];
}

function dataEntry({ title, version, publisher, url, accessed }: CitedData, join: string): readonly Run[] {
  const address = url === null ? "" : ` ${url}.`;
  return [
    { work: title },
    `${join}${version}. ${publisher}. Accessed ${writeDate(accessed, monthFirst)}.${address}`,
  ];
}
