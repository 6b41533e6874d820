import { type Citation, type CitedData, type CitedPassage, noteOf, citedTitle } from "./citation.ts";
import { citedDate } from "./citedDate.ts";

/** The citation as a list of one item in CSL-JSON. Source: Citation Style Language, csl-data.json, version 1.0.2. */
export function cslJson({ key, passage, part, data }: Citation): string {
  const item = passage === null ? dataItem(part, data) : passageItem(passage, data);
  return `${JSON.stringify([{ id: key, ...item }], null, 2)}\n`;
}

function passageItem(passage: CitedPassage, data: CitedData): object {
  const { kind, authors, publisher, published, url } = passage.source;
  return {
    type: kind === "news-article" ? "article-newspaper" : "document",
    ...(authors.length === 0 ? {} : { author: authors }),
    title: citedTitle(passage.source),
    ...(publisher === null ? {} : { [kind === "news-article" ? "container-title" : "publisher"]: publisher }),
    ...dated("issued", published ?? ""),
    ...dated("accessed", data.accessed),
    ...addressed(url),
    note: noteOf(passage, data),
  };
}

function dataItem(part: string | null, { title, publisher, version, url, accessed }: CitedData): object {
  return {
    type: "dataset",
    title: part ?? title,
    ...(part === null ? {} : { "container-title": title }),
    publisher,
    version,
    ...dated("issued", version),
    ...dated("accessed", accessed),
    ...addressed(url),
  };
}

function dated(name: string, edtf: string): object {
  const parts = citedDate(edtf);
  return parts.length === 0 ? {} : { [name]: { "date-parts": parts } };
}

function addressed(url: string | null): object {
  return url === null ? {} : { URL: url };
}
