import { makeFormats } from "../formats.ts";
import { plural } from "../plural.ts";

const { number, list } = makeFormats("en");

const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${plural("en", count, { one, other })}`;

/** What stands on a picture that is taken along, and what the dialog says in which it is saved. */
export const picture = {
  counts: ({ statements, actors }: { readonly statements: number; readonly actors: number }) =>
    `${counted(statements, "statement", "statements")} by ${counted(actors, "actor", "actors")}`,
  sources: ({ names, others }: { readonly names: readonly string[]; readonly others: number }) =>
    others > 0
      ? `Sources: ${names.join("; ")}; and ${number(others)} more`
      : `${plural("en", names.length, { one: "Source", other: "Sources" })}: ${names.join("; ")}`,
  sourceName: ({ publisher, date }: { readonly publisher: string; readonly date: string }) =>
    `${publisher}, ${date}`,
  asOf: ({ date }: { readonly date: string }) => `Data as of ${date}`,
  whole: "Everything, unfiltered",
  filtered: ({ parts }: { readonly parts: readonly string[] }) => `Only ${parts.join("; ")}`,
  filterPart: ({ part, values }: { readonly part: string; readonly values: readonly string[] }) =>
    `${part.toLowerCase()}: ${list(values)}`,
  changed: ({ count }: { readonly count: number }) =>
    `as if ${counted(count, "statement were", "statements were")} changed`,
  legendDay: "On a day",
  legendStretch: "Some time within",
  legendEvent: "Event",
  sideOf: ({ letter, names }: { readonly letter: string; readonly names: readonly string[] }) =>
    `${letter}: ${list(names)}`,
} as const;
