import type { Actor } from "../../case/actor.ts";
import type { Case } from "../../case/case.ts";
import type { Source } from "../../case/source.ts";
import type { Statement } from "../../case/statement.ts";
import { caseDataFile } from "../cases/caseFiles.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * A case for machines that read pages, in JSON-LD: the data set, its sources, and the words that are quoted in it.
 * It says of nobody more than the case does: the data name no maker, so the data set has none.
 * Format: https://schema.org/Dataset and https://schema.org/Quotation.
 */
export function caseLinkedData(shown: Case, at: (file: string) => string): Node {
  const sources = new Map(shown.sources.map((source) => [source.id, source]));
  const actors = new Map(shown.actors.map((actor) => [actor.id, actor]));
  const quotations = shown.statements.flatMap((statement) => {
    const source = sources.get(statement.source);
    const actor = actors.get(statement.actor);
    return source === undefined || actor === undefined ? [] : quotation(statement, actor, source);
  });
  return {
    "@context": "https://schema.org",
    "@graph": [dataset(shown, at), ...shown.sources.map(sourceNode), ...quotations],
  };
}

function dataset(shown: Case, at: (file: string) => string): Node {
  return {
    "@type": "Dataset",
    name: shown.title,
    description: [shown.question, shown.summary].filter(Boolean).join(" "),
    inLanguage: shown.language,
    license: licenceAddress(shown.licence),
    version: shown.asOf,
    isAccessibleForFree: true,
    isBasedOn: shown.sources.map(({ id }) => ({ "@id": `#${id}` })),
    distribution: [
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: at(caseDataFile(shown)) },
    ],
  };
}

function sourceNode({
  id,
  kind,
  title,
  described,
  author,
  publisher,
  published,
  url,
  language,
}: Source): Node {
  return {
    "@type": kind === "news-article" ? "NewsArticle" : "CreativeWork",
    "@id": `#${id}`,
    [described === true ? "description" : "name"]: title,
    ...(author !== undefined && { author: { "@type": "Person", name: author } }),
    ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } }),
    ...dateNamed("datePublished", published),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { inLanguage: language }),
  };
}

function quotation({ quote, date, source }: Statement, actor: Actor, { published }: Source): Node[] {
  if (quote === undefined) return [];
  return [
    {
      "@type": "Quotation",
      text: quote.text,
      inLanguage: quote.language,
      ...speaker(actor),
      ...dateNamed("dateCreated", date),
      ...dateNamed("datePublished", published),
      isPartOf: { "@id": `#${source}` },
    },
  ];
}

/** Who said it. Of somebody without a name it is not known whether one person or several: they are credited in words. */
function speaker({ name, kind, named }: Actor): Node {
  if (!named) return { creditText: name };
  return { creator: { "@type": kind === "person" ? "Person" : "Organization", name } };
}

/** A year, month or day, which are dates to schema.org (ISO 8601) too; nothing for whatever else EDTF knows. */
function dateNamed(name: string, date: string | undefined): Node {
  return date !== undefined && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(date) ? { [name]: date } : {};
}

/** The address of a licence that is known by its SPDX name (https://spdx.org/licenses/); else the words that the case has. */
function licenceAddress(licence: string): string {
  const [, terms, version] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(licence) ?? [];
  if (terms !== undefined) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  return /^[\w.+-]*\d[\w.+-]*$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : licence;
}
