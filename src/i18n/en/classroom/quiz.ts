import type { Grammar } from "../../grammar/grammar.ts";

/** What the questions on who said it say. */
export function quizWords({ number, plural }: Grammar) {
  const questions = ({ count }: { count: number }) =>
    `${number(count)} ${plural(count, { one: "question", other: "questions" })}`;

  return {
    hint: "Read the words and choose who said them. “…” replaces words that name the speaker.",
    keys: "Press 1 to 4 to choose, Enter to continue.",
    namesHidden: "Names are hidden, so nobody can be recognised. The choices are letters.",
    showNames: "Show the names",
    which: ({ seed, count }: { seed: string; count: number }) => `Seed ${seed}, ${questions({ count })}`,
    choosing: "Choosing questions",
    tooFew:
      "This case has too few actors for this quiz. It needs at least two, and words that only one of them said.",
    at: ({ at, count }: { at: number; count: number }) => `Question ${number(at)} of ${number(count)}`,
    ownWords: "How we know: own words",
    paraphrase: "How we know: in the source’s words, not the speaker’s own",
    about: "It is about:",
    options: "Who said it?",
    filled: "Not all of these actors spoke on this.",
    back: "Back",
    skip: "Skip",
    skipToEnd: "Skip to the end",
    next: "Next question",
    end: "Finish",
    clear: "Clear my answers",

    saidIt: ({ actor }: { actor: string }) => `Said by: ${actor}`,
    recognised: "You recognised who said it.",
    yourGuess: ({ actor }: { actor: string }) => `Your guess was ${actor}.`,
    related: ({ from, relation, to }: { from: string; relation: string; to: string }) =>
      `The source also says: ${from} ${relation} ${to}.`,
    alsoSpoke: ({ actor }: { actor: string }) => `Statements on this by: ${actor}`,
    facts: "When, how we know, and where",
    said: "Said",
    undated: "no date given",
    published: "Published",
    how: "How we know",
    through: "Through",
    where: "Where",
    statement: "This statement in the explorer",
    why: "What made you think so? Tell your neighbour: which word, which idea, or what you knew before?",

    score: ({ count, total }: { count: number; total: number }) =>
      `You recognised ${number(count)} of ${number(total)}`,
    scoreNote:
      "This is not a grade. Different actors can say the same thing, and one actor can say different things. What counts is why you thought so.",
    asked: "The questions",
    guess: "Your guess",
    answer: "Who said it",
    notGuessed: "no guess yet",
    goTo: ({ at }: { at: number }) => `Go to question ${number(at)}`,
    again: "Try the same questions again",
    other: "Try other questions",

    sheet: "Reflection sheet",
    sheetNote: "Six lines to print or copy. What you write stays in this tab. It is not sent or stored.",
    sheetText: "Your six lines",
    sheetPrint: "Print the sheet",
    lines: {
      which: ({
        title,
        version,
        seed,
        count,
      }: {
        title: string;
        version: string;
        seed: string;
        count: number;
      }) => `Who said it? ${title}, data version ${version}, seed ${seed}, ${questions({ count })}`,
      score: ({ count, total }: { count: number; total: number }) =>
        `I recognised ${number(count)} of ${number(total)}.`,
      guesses: ({ text }: { text: string }) => `My guesses: ${text}`,
      right: ({ at, actor }: { at: number; actor: string }) => `${number(at)} ${actor} ✓`,
      other: ({ at, actor, one }: { at: number; actor: string; one: string }) =>
        `${number(at)} ${actor} (it was ${one})`,
      none: ({ at }: { at: number }) => `${number(at)} –`,
    },
    thoughts: [
      "What made me think so:",
      "The words that surprised me most, and why:",
      "What I would still check, and where:",
    ],

    setup: "Fewer questions, other seed, link for the class",
    fewer: "Short of time?",
    questions,
    seed: "Seed",
    seedHint: "The same seed gives everyone the same questions. It can be any number or text.",
    items: "Number of questions",
    use: "Use these questions",
    classLink: "Link to these questions",

    sheetIntro:
      "Read the words. Tick who said them, A to D. Then write what made you think so. “…” replaces words that name the speaker.",
    reasons: "What made you think so?",
    part: ({ at, count }: { at: number; count: number }) => `Sheet ${number(at)} of ${number(count)}`,
    keyIntro: "Hand out the key only after the guesses, so that the reasons come first.",
    question: "No.",
    whereFrom: "How we know, and where",
    onThis: "Stance",
  };
}
