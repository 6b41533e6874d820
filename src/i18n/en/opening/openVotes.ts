import type { Grammar } from "../../grammar/grammar.ts";

/** The words for choosing among very many recorded votes. */
export function openVotesWords({ number, plural }: Grammar) {
  const votes = (count: number) => `${number(count)} ${plural(count, { one: "vote", other: "votes" })}`;
  return {
    title: "Which resolutions should be read?",
    about: ({ resolutions, rows, most }: { resolutions: number; rows: number; most: number }) =>
      `This file holds ${votes(rows)} on ${number(resolutions)} resolutions. Choose those that belong to your question, at most ${number(most)}. The others are not read.`,
    search: "Search by number, title or date",
    resolutions: "Resolutions",
    option: ({ date, count }: { date: string; count: number }) => `${date}, ${votes(count)}`,
    found: ({ count, shown }: { count: number; shown: number }) =>
      count === 0
        ? "No resolution matches. Try fewer words."
        : `${number(count)} ${plural(count, { one: "resolution matches", other: "resolutions match" })}. ${shown < count ? `The latest ${number(shown)} are shown.` : ""}`.trim(),
    chosen: ({ count, rows }: { count: number; rows: number }) =>
      count === 0
        ? "No resolution is chosen yet."
        : `${number(count)} ${plural(count, { one: "resolution is", other: "resolutions are" })} chosen, with ${votes(rows)}.`,
    more: ({ count }: { count: number }) => `Show ${number(count)} more`,
    read: ({ count }: { count: number }) =>
      count === 0
        ? "Read these resolutions"
        : plural(count, { one: "Read this resolution", other: `Read these ${number(count)} resolutions` }),
  };
}
