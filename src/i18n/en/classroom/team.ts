import type { Grammar } from "../../grammar/grammar.ts";

/** What agreement among many coders says. */
export function teamWords({ number, plural, decimal }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;

  return {
    about:
      "Each student codes the same quotes and gets a short code. Paste or type those codes here. They are read in this tab and go nowhere else.",
    studentsCode: "Students code here",
    codeOf: ({ link }: { readonly link: string }) => `QR code of ${link}`,
    howMany: "Number of quotes",
    items: ({ count }: { readonly count: number }) => counted(count, "quote", "quotes"),
    field: "Result codes, one a line, up to 40",
    fromPaper:
      "From paper, type one digit for each quote, such as 221344: 1 supports, 2 opposes, 3 mixed, 4 cannot tell; - where nothing is ticked.",
    clear: "Clear these codes",
    empty:
      "No codes yet. Let the students code, with the link or the QR code here, and paste the code of each on a line of its own.",
    coders: ({ count }: { readonly count: number }) => counted(count, "coder", "coders"),
    missing: ({ count }: { readonly count: number }) =>
      count === 0 ? "no code missing" : counted(count, "code missing", "codes missing"),
    faulty: ({ count }: { readonly count: number }) =>
      count === 0 ? "every line read" : counted(count, "line not counted", "lines not counted"),
    faults: "Lines that are not counted",
    line: ({ number: at, text }: { readonly number: number; readonly text: string }) =>
      `Line ${number(at)}: ${text}`,
    fault: {
      notACode: "this is no result code. One has about 18 letters, digits, - and _.",
      check:
        "the check does not fit. One or more characters are wrong: look for O and 0, l and 1, capital and small letters.",
      slip: ({ at, one, other }: { readonly at: number; readonly one: string; readonly other: string }) =>
        `the check does not fit. Character ${number(at)} reads ${one}; with ${other} it would fit.`,
      edition: "this code comes from another edition of Standpoint.",
      otherData: "this code is for another case, or for another version of its data.",
      otherSeed: "this code is for other quotes: it was made with another seed.",
      otherItems: ({ count }: { readonly count: number }) =>
        `this line is for ${counted(count, "quote", "quotes")}, not for as many as here.`,
      twice: ({ number: at }: { readonly number: number }) =>
        `the same code stands in line ${number(at)}; it counts once.`,
      tooMany: "there are 40 coders already; this one is left out.",
    },
    waiting: "With the codes of two students or more the agreement stands here.",
    agreement: "Agreement of the class",
    alpha: {
      nominal: "Krippendorff’s alpha, by name",
      ordinal: "Krippendorff’s alpha, by order",
    },
    alphaMeaning: {
      nominal: "Two codes are the same or not. “Cannot tell” is a code of its own.",
      ordinal:
        "Mixed lies between opposes and supports. “Cannot tell” has no place there and counts as missing.",
    },
    scale: "1 is full agreement, 0 is what chance alone would bring.",
    figure: ({ figure }: { readonly figure: number }) => decimal(figure, 3),
    band: {
      reliable: "Reliable: .800 or more",
      tentative: "Tentative: from .667 to .800",
      unreliable: "Do not rely on it: under .667",
    },
    from: ({ count }: { readonly count: number }) => `from ${counted(count, "quote", "quotes")}`,
    interval: ({ from, to }: { readonly from: string; readonly to: string }) =>
      `95% interval ${from} to ${to}`,
    intervalMeaning: ({ all, count }: { readonly all: number; readonly count: number }) =>
      count === 0
        ? `${number(all)} draws of the quotes`
        : `${number(all)} draws of the quotes; ${number(count)} were not defined and are left out`,
    noInterval: ({ count }: { readonly count: number }) => `No interval: that takes ${number(count)} quotes`,
    byItem: "Quote by quote, the one that split you most first",
    sharing: ({ share }: { readonly share: number }) =>
      `${number(Math.round(share * 100))}% of pairs chose the same`,
    notShared: "fewer than two coded it",
    tally: ({ count, text }: { readonly count: number; readonly text: string }) => `${number(count)} ${text}`,
    notCoded: "not coded",
    caseCode: "Show the case’s coding",
  };
}
