import type { Grammar } from "../../grammar/grammar.ts";

/** The words of the steps from a table to a case. */
export function openStepsWords({ number, plural, list }: Grammar) {
  const rows = (count: number) => `${number(count)} ${plural(count, { one: "row", other: "rows" })}`;
  const actors = (count: number) => `${number(count)} ${plural(count, { one: "actor", other: "actors" })}`;
  const statements = (count: number) =>
    `${number(count)} ${plural(count, { one: "statement", other: "statements" })}`;
  const propositions = (count: number) =>
    `${number(count)} ${plural(count, { one: "proposition", other: "propositions" })}`;
  return {
    found: "What this is",
    pasted: "Pasted table",
    table: ({ count, names }: { count: number; names: readonly string[] }) =>
      `A table with ${rows(count)}. Its columns: ${list(names)}.`,
    wideTable: ({ count, columns }: { count: number; columns: number }) =>
      `A table with ${rows(count)} and ${number(columns)} ${plural(columns, { one: "column", other: "columns" })}.`,
    recognised: ({ name, count }: { name: string; count: number }) =>
      `This is ${name}, with ${rows(count)}. Its columns are known.`,
    chooseMyself: "Choose the columns myself",
    chooseKnown: "Use the known columns",
    remembered: "You have opened a table with these headers before. Your choices are taken over.",
    forget: "Forget these choices",
    doubtful: "Do these words read well?",
    doubtfulHelp: ({ count }: { count: number }) =>
      `The file does not say how its letters were saved. ${plural(count, { one: "This word has a letter", other: "These words have letters" })} that we had to guess.`,
    readsWell: "Yes, they read well",
    readsBadly: "No",
    readsBadlyHelp:
      "Save the file again as UTF-8 and choose it. Excel calls that “CSV UTF-8” in its list of file types.",
    columns: "What the columns hold",
    columnsHelp: ({ shown, count }: { shown: number; count: number }) =>
      count > shown ? `The first ${number(shown)} of ${rows(count)}.` : `All ${rows(count)}.`,
    someColumns: ({ shown, count }: { shown: number; count: number }) =>
      `${number(shown)} of ${number(count)} columns are shown. All of them are read.`,
    someOffered: ({ shown, count }: { shown: number; count: number }) =>
      `The first ${number(shown)} of ${number(count)} columns are offered. Move the one you need to the front of the table.`,
    preview: "The first rows",
    line: "Row",
    holds: ({ column }: { column: string }) => `What “${column}” holds`,
    noHeader: ({ number: at }: { number: number }) => `Column ${number(at)}`,
    shape: "Each row is",
    shapes: {
      long: "one statement",
      wide: "an actor, with a column for each proposition",
      transposed: "a proposition, with a column for each actor",
    },
    roleGroups: { needed: "Needed", often: "Often there", more: "More" },
    notUsed: "Not used",
    spread: { wide: "A proposition", transposed: "An actor" },
    attribute: "A group of actors",
    questions: "Questions",
    readAs: "Read it as",
    sheet: "Which table should be opened?",
    filledDown: ({ count }: { count: number }) =>
      `The sheet has merged cells. ${number(count)} ${plural(count, { one: "cell", other: "cells" })} got what is written in the first of them.`,
    hidden: ({ rows: r, columns }: { rows: number; columns: number }) =>
      `The sheet hides ${list([...(r > 0 ? [rows(r)] : []), ...(columns > 0 ? [`${number(columns)} ${plural(columns, { one: "column", other: "columns" })}`] : [])])}, which are read too.`,
    withoutHidden: "Leave them out",
    column: {
      actor: "Which column says who?",
      stance: "Which column says for or against?",
      proposition: "Which column says what it is about?",
    },
    choose: "Choose…",
    proposition: "What is the one sentence that all rows are about?",
    propositionHelp:
      "Nothing says what people are for or against. Write a sentence that one can support or oppose.",
    stances: "Which position is each value?",
    stancesHelp: "Who is neutral, absent or silent takes no position. Leave those out, and they are counted.",
    value: "Value",
    cells: "Cells",
    meaning: "Meaning",
    means: ({ value }: { value: string }) => `“${value}” means`,
    leaveOut: "No position, leave out",
    kinds: "Which kind of actor is each value?",
    ownKind: ({ value }: { value: string }) => `Its own kind, “${value}”`,
    ties: "Which relation is each tie?",
    unnamedTie: "Without a name",
    leaveTiesOut: "None of these, leave out",
    dates: ({ value }: { value: string }) => `Which day is ${value}?`,
    datesDecided: ({ value, date }: { value: string; date: string }) =>
      `“${value}” is ${date}, so all dates are read in that order.`,
    dateOrder: { "day-first": "Day first", "month-first": "Month first" },
    dateChoice: ({ name, date }: { name: string; date: string }) => `${name}: ${date}`,
    names: "Are these the same?",
    namesHelp: "These names look alike. They stay apart unless you say that they are one.",
    namesOf: ({ names }: { names: readonly string[] }) => list(names),
    nameCells: ({ name, count }: { name: string; count: number }) => `“${name}” (${number(count)})`,
    apart: "Keep apart",
    together: ({ name }: { name: string }) => `One actor, called “${name}”`,
    joinAll: "Make each group one",
    aboutCase: "About the case",
    caseTitle: "Title",
    caseQuestion: "Question",
    caseLanguage: "Language of the texts",
    attribution: "How we know",
    attributionGuessed: "Directly where there are words, else as a paraphrase",
    faults: ({ count }: { count: number }) =>
      `${number(count)} ${plural(count, { one: "thing", other: "things" })} to correct or to know`,
    faultsHelp: ({ count }: { count: number }) =>
      count === 0
        ? "All rows open as they are. What could not be read is left out of its row."
        : `${rows(count)} cannot be opened as ${plural(count, { one: "it is", other: "they are" })}. Correct the file and choose it again, or open without ${plural(count, { one: "it", other: "them" })}.`,
    leftOut: "What is left out",
    leftOutHelp: "Nothing is wrong with these, but no statement is made of them.",
    lost: ({ names }: { names: readonly string[] }) =>
      `A case does not take this along from the file: ${list(names)}.`,
    opening: "Open it",
    gives: ({
      actors: a,
      propositions: p,
      statements: s,
    }: {
      actors: number;
      propositions: number;
      statements: number;
    }) => `This gives ${list([actors(a), propositions(p), statements(s)])}.`,
    givesStatements: ({ count }: { count: number }) => `So far this gives ${statements(count)}.`,
    givesNothing: "So far this gives no statement.",
    open: "Open",
    openWithout: ({ count }: { count: number }) =>
      plural(count, { one: "Open without this row", other: `Open without these ${rows(count)}` }),
    openQuestions: ({ count }: { count: number }) =>
      `${number(count)} ${plural(count, { one: "question is", other: "questions are" })} open.`,
    another: "Open something else",
    nextQuestion: "Go to the next question",
  };
}
