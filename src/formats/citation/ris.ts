import { sortedName } from "./authorNames.ts";
import { type Citation, type CitedData, type CitedPassage, noteOf, citedTitle } from "./citation.ts";
import { citedDate } from "./citedDate.ts";

type Line = readonly [tag: string, value: string];

/**
 * A record in the format of reference managers: a tag of two letters, two spaces, a hyphen, a space, the value; lines end
 * with CR and LF. Source: Research Information Systems, RIS Format Specifications, 2011.
 */
export function ris({ passage, part, data }: Citation): string {
  const lines = passage === null ? dataLines(part, data) : passageLines(passage, data);
  const written = [...lines, ["ER", ""] as const].map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
  return written.join("");
}

function passageLines(passage: CitedPassage, data: CitedData): readonly Line[] {
  const { kind, authors, publisher, published, url } = passage.source;
  return [
    ["TY", kind === "news-article" ? "NEWS" : "GEN"],
    ...authors.map((name) => ["AU", sortedName(name)] as const),
    ["TI", citedTitle(passage.source)],
    // Reference managers take the name of a newspaper from here.
    ...(publisher === null
      ? []
      : ([
          ["T2", publisher],
          ["PB", publisher],
        ] as const)),
    ...dateLines(published ?? ""),
    ...urlLine(url),
    ["Y2", slashed(data.accessed)],
    ["N1", noteOf(passage, data)],
  ];
}

function dataLines(
  part: string | null,
  { title, publisher, version, url, accessed }: CitedData,
): readonly Line[] {
  return [
    ["TY", "DATA"],
    ["TI", part ?? title],
    ...(part === null ? [] : [["T2", title] as const]),
    ["PB", publisher],
    ...dateLines(version),
    ["ET", version],
    ...urlLine(url),
    ["Y2", slashed(accessed)],
  ];
}

function dateLines(edtf: string): readonly Line[] {
  const [year] = citedDate(edtf)[0] ?? [];
  return year === undefined
    ? []
    : [
        ["PY", String(year)],
        ["DA", slashed(edtf)],
      ];
}

/** "2022/08/25/": the last slash comes before what else there is to say, such as a season. */
function slashed(edtf: string): string {
  const [year, month, day] = citedDate(edtf)[0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${year ?? ""}/${two(month)}/${two(day)}/`;
}

function urlLine(url: string | null): readonly Line[] {
  return url === null ? [] : [["UR", url]];
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
