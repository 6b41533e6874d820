import type { Grammar } from "../grammar/grammar.ts";

/** What tables are recognised as, and what a case made of them does not have. */
export function presetNameWords({ number, plural }: Grammar) {
  const some = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  return {
    noStatements: "This file has ties but no statements. Who is for or against what, it does not say.",
    ties: ({ actors, relations }: { actors: number; relations: number }) =>
      relations === 0
        ? "So far no tie is a relation that we know, so there is nothing to open."
        : `It opens as ${some(actors, "actor", "actors")} with ${some(relations, "relation", "relations")}, to add statements to.`,
    names: {
      ownCsv: "a table of statements from Standpoint",
      dnaEvents: "an event list of Discourse Network Analyzer",
      dnaVariables: "an event list of Discourse Network Analyzer with other variables",
      unVotes: "a list of roll calls of the United Nations",
      howTheyVoteGroups: "a list of roll calls of the European Parliament, by political group",
      howTheyVoteMembers: "a list of roll calls of the European Parliament, by member",
      voteview: "a list of roll calls of the United States Congress",
      wahlOMat: "the answers of parties in a Wahl-O-Mat",
      qualOMat: "the answers of parties in a Wahl-O-Mat, as qual-o-mat-data has them",
      youCongress: "a table of quotes from YouCongress",
      polis: "a conversation in Polis, by opinion group",
      polisVotes: "a conversation in Polis, with all who took part as one",
      graphStatements: "a graph of actors and what they are for or against",
      graphTies: "a graph of actors and their ties",
    },
    lost: {
      question: "the question of the case",
      relations: "relations between actors",
      events: "events",
      aliases: "other names of actors",
      coders: "names of coders",
      sections: "sections and types of documents",
      clockTimes: "times of day",
      reasons: "reasons for votes",
      subjects: "subjects and items of the agenda",
      groupHistory: "changes of party or group",
      scores: "scores and results that were reckoned from the votes",
      checks: "comments on checks, and their dates",
      profiles: "links to profiles of authors",
      layout: "places, colours and sizes",
      ties: "ties that are neither for nor against anything",
      words: "words and sources, which a graph does not hold",
      people: "votes of single people, by intent",
      times: "times of votes",
      punctuation: "semicolons and double quotation marks, which the file has replaced",
    },
  };
}
