import type { Grammar } from "../grammar/grammar.ts";

/** What is wrong with rows of a table that is opened, each with what to do; what is left out, and what is lost. */
export function tableFaultWords({ number, plural }: Grammar) {
  const rows = (count: number) => `${number(count)} ${plural(count, { one: "row", other: "rows" })}`;
  const cells = (count: number) => `${number(count)} ${plural(count, { one: "cell", other: "cells" })}`;
  return {
    row: ({ row }: { row: number }) => `Row ${number(row)}`,
    cell: ({ row, column }: { row: number; column: string }) => `Row ${number(row)}, ${column}`,
    problems: {
      unclosedQuote:
        "A quotation mark opens in this row and never closes. Add the closing mark, or take the opening one away.",
      strayQuote: "There is a quotation mark inside quotation marks. Write it twice.",
      tooManyCells:
        "This row has more cells than the table has columns. Put quotation marks around a text with commas.",
      tooFewCells: "This row has fewer cells than the table has columns. The missing ones count as empty.",
      noActor: "Nobody is named here. Write who takes this position.",
      noProposition: "Nothing says what this position is about. Write the sentence.",
      badDate: ({ value }: { value: string }) =>
        `“${value}” could not be read as a date. Write it like 2022-08-25, 2022-08 or 25 August 2022.`,
      badLink: ({ value }: { value: string }) =>
        `“${value}” is not a web address. Start it with https://. Until then the link is left out.`,
      badCountry: ({ value }: { value: string }) =>
        `“${value}” is not a country code. Use two letters, such as FR. Until then it is left out.`,
      badCommitment: ({ value }: { value: string }) =>
        `“${value}” is not a degree of commitment that we know. It is left out.`,
      attributeDiffers: ({ value }: { value: string }) =>
        `An earlier row says something else of this actor. “${value}” is left out.`,
      givenTwice: "This entry gives the field twice. Keep only one.",
      reversedVotes: "In this file 1 means disagreement. Export it again so that 1 means agreement.",
    },
    leftOut: {
      titleRow: (count: number) => `${rows(count)} above the headers`,
      totalRow: (count: number) => `${rows(count)} with a sum`,
      commentRow: (count: number) => `${rows(count)} with a remark`,
      hiddenRow: (count: number) => `${rows(count)} that the sheet hides`,
      noStance: (count: number) => `${cells(count)} without a position`,
      noStanceChosen: ({ count, value }: { count: number; value: string }) =>
        `${cells(count)} with “${value}”, which is not a position`,
      faulty: (count: number) => `${rows(count)} with errors`,
      notAsked: (count: number) => `${rows(count)} that this kind of file marks as not to be used`,
      noName: (count: number) => `${rows(count)} without a name, or with nothing to speak on`,
      otherTie: ({ count, value }: { count: number; value: string }) => {
        const ties = `${number(count)} ${plural(count, { one: "tie", other: "ties" })}`;
        return value === "" ? `${ties} of no kind` : `${ties} “${value}”, which we have no word for`;
      },
      noGroup: (count: number) => `${rows(count)} of people without a group`,
      changedLater: (count: number) => `${rows(count)} with votes that were changed later`,
    },
    lostColumns: ({ count, names }: { count: number; names: string }) =>
      `${plural(count, { one: "This column is", other: "These columns are" })} not taken along: ${names}.`,
  };
}
