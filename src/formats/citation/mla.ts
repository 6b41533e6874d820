import { type AuthorName, readName, sortedName } from "./authorNames.ts";
import { type Citation, type CitedData, type CitedPassage, citedWords } from "./citation.ts";
import { dayFirst, writeDate } from "./citedDate.ts";
import { type Run, sentence } from "./run.ts";

/**
 * An entry by the MLA Handbook, 9th edition, chapter 5: author, title of source, then one container in the other. What a
 * statement says stands as an optional element between its source and the data set.
 */
export function mla({ passage, part, data }: Citation): readonly Run[] {
  if (passage !== null) return [...passageRuns(passage), " ", ...dataRuns(data, ", version ")];
  if (part !== null) return [`“${sentence(part)}” `, ...dataRuns(data, ", version ")];
  return dataRuns(data, ". Version ");
}

function passageRuns(passage: CitedPassage): readonly Run[] {
  const { source, speaker, paragraph } = passage;
  const place = paragraph === null ? "" : `par. ${paragraph}`;
  const rest = [writeDate(source.published ?? "", dayFirst), place, source.url ?? ""].filter(
    (text) => text !== "",
  );
  const authors = source.authors.length === 0 ? "" : `${sentence(authorList(source.authors))} `;
  return [
    `${authors}${source.isDescribed ? sentence(source.title) : `“${sentence(source.title)}”`} `,
    ...(source.publisher === null ? [] : [{ work: source.publisher }, rest.length > 0 ? ", " : ". "]),
    rest.length > 0 ? `${rest.join(", ")}. ` : "",
    `Statement by ${speaker}, ${citedWords({ ...passage, words: sentence(passage.words) })}`,
  ];
}

/** Only the first name is turned round; of three and more the others are not named. */
function authorList([first, second, ...others]: readonly AuthorName[]): string {
  if (first === undefined) return "";
  if (second === undefined) return sortedName(first);
  return `${sortedName(first)}, ${others.length > 0 ? "et al" : `and ${readName(second)}`}`;
}

function dataRuns({ title, version, publisher, url, accessed }: CitedData, join: string): readonly Run[] {
  const address = url === null ? "" : `, ${url}`;
  return [
    { work: title },
    `${join}${version}, ${publisher}${address}. Accessed ${writeDate(accessed, dayFirst)}.`,
  ];
}
