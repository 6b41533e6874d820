import type { Grammar } from "../../grammar/grammar.ts";

/** The words of the page on which people arrive with what they have. */
export function openPageWords({ number, plural }: Grammar) {
  return {
    lead: "Bring a table of who says what. It becomes a case with every view, list and export.",
    templates: "Start from a template",
    templatesHelp:
      "Three columns are enough: who, which position, and on what. All others are optional. The rows show how.",
    templateCsv: "Template, CSV",
    templateWorkbook: "Template, Excel",
    templateFailed: "The template could not be made. Try again.",
    examples: "Or try an example",
    examplesHelp: "All three are made up.",
    example: {
      nightTrain: {
        title: "Should the night train stop in Linden?",
        about: "A long table: each row is one statement, with its words, source and date.",
      },
      schoolLunch: {
        title: "Seven schools and their lunch",
        about: "A wide table: each row is a school, each column a question.",
      },
      gardeners: {
        title: "The gardeners vote",
        about: "A list of votes: who voted how on which motion, and when.",
      },
    },
    data: "What happens to your data",
    dataTexts: {
      stays: "Your file is read in this tab and goes nowhere. There is no server that could take it.",
      closes:
        "The case is gone when you close or reload the page. To keep it, save it or let this device remember it: see Share.",
      choices: "What you say about columns and values is kept in this browser for your next file.",
    },
    remembered: ({ count }: { count: number }) =>
      `Choices for ${number(count)} ${plural(count, { one: "kind of table", other: "kinds of tables" })} are kept here.`,
    forget: "Forget them",
    forgotten: "They are forgotten.",
    formats: "What each file gives",
    formatsHelp:
      "What a file is, this page tells by its content. Names and endings do not matter. A zip is unpacked here.",
    file: "File",
    gives: "What you get",
    lost: "What is lost",
    kinds: {
      table: {
        file: "Your own table: CSV, TSV, Excel, or pasted cells",
        gives: "Statements, with actors, words, sources and dates where there are columns for them",
        lost: "Columns that you give no meaning; colours, comments and formulas",
      },
      caseFile: {
        file: "Case file of Standpoint, JSON",
        gives: "The case as it was saved",
        lost: "Nothing",
      },
      ownCsv: {
        file: "Table of statements saved in Standpoint, CSV or Excel",
        gives: "Statements, actors, propositions and sources",
        lost: "Relations, events and other names of actors",
      },
      dna: {
        file: "Discourse Network Analyzer: event list, or the .dna file itself",
        gives: "Statements with words, documents and days; organizations or people as actors",
        lost: "Who coded, sections and notes of documents, times of day, regular expressions",
      },
      votes: {
        file: "Roll calls: UN Digital Library (also the whole list), HowTheyVote, Voteview (choose all files together)",
        gives: "A statement for each vote on record, with countries, groups or parties",
        lost: "Who was absent, which is counted and left out; why somebody voted so",
      },
      advice: {
        file: "Wahl-O-Mat, Excel, or the files of qual-o-mat-data together",
        gives: "The answers of parties with their reasons",
        lost: "Neutral answers, unless you say what they mean",
      },
      youCongress: {
        file: "YouCongress, CSV",
        gives: "Quotes with votes, sources and days as exact as they are known",
        lost: "Comments on checks, and profiles",
      },
      polis: {
        file: "Polis export: comments, participants and votes together",
        gives: "Opinion groups as actors, with how many agreed",
        lost: "Everything about single people, by intent",
      },
      graph: {
        file: "Graphs: Kumu, Gephi CSV, GEXF, GraphML",
        gives: "Statements where ties say for or against an issue; else actors and their relations",
        lost: "Places and colours, words and sources, ties without a known name",
      },
    },
  };
}
