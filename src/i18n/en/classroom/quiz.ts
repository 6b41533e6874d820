import type { Grammar } from "../../grammar/grammar.ts";

/** What the questions on who said it say. */
export function quizWords({ number, plural }: Grammar) {
  const questions = ({ count }: { count: number }) =>
    `${number(count)} ${plural(count, { one: "question", other: "questions" })}`;

  return {
    hint: "Read the words and choose who said them. Where the words name the speaker, there is “…” instead.",
    keys: "Keys 1 to 4 choose, Enter goes on.",
    namesHidden: "Without names nobody can be recognised: the choices are stand-ins.",
    showNames: "Show the names",
    which: ({ seed, count }: { seed: string; count: number }) => `Seed ${seed}, ${questions({ count })}`,
    tooFew:
      "This case has too few actors for questions on who said it. It takes at least two, and words that only one of them said.",
    at: ({ at, count }: { at: number; count: number }) => `Question ${number(at)} of ${number(count)}`,
    ownWords: "How we know: own words",
    paraphrase: "How we know: in the source’s words, not the speaker’s own",
    about: "It is about:",
    options: "Who said it?",
    filled: "Not all of these spoke on this.",
    back: "Back",
    skip: "Skip",
    skipToEnd: "Skip to the end",
    next: "Next question",
    end: "To the end",
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
      "This is no mark. Different actors can say the same thing, and one actor can say different things. What counts is why you thought so.",
    asked: "The questions",
    guess: "Your guess",
    answer: "Who said it",
    notGuessed: "no guess yet",
    goTo: ({ at }: { at: number }) => `Go to question ${number(at)}`,
    again: "Once more with the same questions",
    other: "Other questions",

    sheet: "Reflection sheet",
    sheetNote:
      "Six lines to print or to copy. What you write stays in this tab: it is not sent and not stored.",
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
    seedHint:
      "The same seed gives everyone the same questions. Any number or text will do; a seed that is not a number is taken as text.",
    items: "Number of questions",
    use: "Use these questions",
    classLink: "Link to these questions",

    sheetIntro:
      "Read the words. Tick who said them, A to D. Then write what made you think so. Where the words name the speaker, there is “…” instead.",
    reasons: "What makes you think so?",
    part: ({ at, count }: { at: number; count: number }) => `Sheet ${number(at)} of ${number(count)}`,
    keyIntro: "Give the key out only after the guesses, so that the reasons come first.",
    question: "No.",
    whereFrom: "How we know, and where",
    onThis: "Stance",
  };
}
