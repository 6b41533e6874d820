import type { Grammar } from "../../grammar/grammar.ts";

/** What agreement among many coders says. */
export function teamWords({ number, plural, decimal }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;

  return {
    about:
      "Each student codes the same quotes and gets a result code. Paste or type the result codes here. They stay in this tab.",
    studentsCode: "Students code here",
    codeOf: ({ link }: { readonly link: string }) => `QR code of ${link}`,
    howMany: "Number of quotes",
    items: ({ count }: { readonly count: number }) => counted(count, "quote", "quotes"),
    field: "Result codes, one per line, up to 40",
    fromPaper:
      "From paper, type one digit for each quote, such as 221344: 1 supports, 2 opposes, 3 mixed, 4 cannot tell. Type - where nothing is ticked.",
    clear: "Clear these codes",
    empty:
      "No result codes yet. Students code quotes through the link or the QR code here. Paste each result code on a separate line.",
    coders: ({ count }: { readonly count: number }) => counted(count, "coder", "coders"),
    missing: ({ count }: { readonly count: number }) =>
      count === 0 ? "no code missing" : counted(count, "code missing", "codes missing"),
    faulty: ({ count }: { readonly count: number }) =>
      count === 0 ? "every line read" : counted(count, "line not counted", "lines not counted"),
    faults: "Lines that are not counted",
    line: ({ number: at, text }: { readonly number: number; readonly text: string }) =>
      `Line ${number(at)}: ${text}`,
    fault: {
      notACode: "this is not a result code. A result code has about 18 characters: letters, digits, - and _.",
      check:
        "this code has a mistake. One or more characters are wrong: check O and 0, l and 1, capital and small letters.",
      slip: ({ at, one, other }: { readonly at: number; readonly one: string; readonly other: string }) =>
        `this code has a mistake. Character ${number(at)} is ${one}; with ${other} the code would be right.`,
      edition: "this code comes from another version of Standpoint.",
      otherData: "this code is for another case, or for another version of its data.",
      otherSeed: "this code is for other quotes: it was made with another seed.",
      otherItems: ({ count }: { readonly count: number }) =>
        `this line is for ${counted(count, "quote", "quotes")}. This page has a different number.`,
      twice: ({ number: at }: { readonly number: number }) =>
        `line ${number(at)} has the same code. It counts once.`,
      tooMany: "there are already 40 coders, so this one does not count.",
      rest: ({ count }: { readonly count: number }) =>
        count === 1
          ? "there are too many lines. This last one is not read."
          : `there are too many lines. This one and those below it are not read: ${counted(count, "line", "lines")}.`,
    },
    waiting: "With codes from two or more students, the agreement appears here.",
    agreement: "Agreement of the class",
    alpha: {
      nominal: "Krippendorff’s alpha, by name",
      ordinal: "Krippendorff’s alpha, by order",
    },
    alphaMeaning: {
      nominal: "Two codes are the same or not. “Cannot tell” is a separate code.",
      ordinal:
        "Mixed is between opposes and supports. “Cannot tell” has no place in this order and counts as missing.",
    },
    scale: "1 is full agreement, 0 is what chance alone would give.",
    figure: ({ figure }: { readonly figure: number }) => decimal(figure, 3),
    band: {
      reliable: "Reliable: .800 or more",
      tentative: "Tentative: from .667 to .800",
      unreliable: "Do not rely on it: under .667",
    },
    whyLow:
      "The class agrees on nearly all quotes, and this number is still low. Nearly all got the same code, so chance alone would bring nearly as much agreement.",
    from: ({ count }: { readonly count: number }) => `from ${counted(count, "quote", "quotes")}`,
    interval: ({ from, to }: { readonly from: string; readonly to: string }) =>
      `95% interval ${from} to ${to}`,
    intervalMeaning: ({ all, count }: { readonly all: number; readonly count: number }) =>
      count === 0
        ? `from ${number(all)} random draws of the quotes`
        : `from ${number(all)} random draws of the quotes; ${number(count)} gave no value and are left out`,
    noInterval: ({ count }: { readonly count: number }) =>
      `No interval: it needs at least ${number(count)} quotes`,
    byItem: "Quote by quote, starting with the one that split you most",
    sharing: ({ share }: { readonly share: number }) =>
      `${number(Math.round(share * 100))}% of pairs chose the same code`,
    notShared: "fewer than 2 students coded it",
    tally: ({ count, text }: { readonly count: number; readonly text: string }) => `${number(count)} ${text}`,
    notCoded: "not coded",
    caseCode: "Show the case’s coding",
  };
}
