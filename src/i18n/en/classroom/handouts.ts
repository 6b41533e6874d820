import type { Grammar } from "../../grammar/grammar.ts";

/** What tables, coding sheets and evidence sheets say. */
export function handoutsWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const statements = (count: number) => counted(count, "statement", "statements");

  return {
    table: {
      blank: "Who says what? Fill in the table",
      filled: "Who says what",
      part: ({ at, count }: { at: number; count: number }) => `Part ${number(at)} of ${number(count)}`,
      task: "Find out what each actor says about each sentence. Use the role cards, or the page that the code at the bottom opens. Draw the sign in the cell and write the date beside it.",
      taskSilence:
        "If you find no statement, draw stripes across the cell. Silence is not a middle position.",
      legend: "Signs",
      silence: "No statement found. That is silence: not support, not opposition, not a middle position.",
      undated: "(no date)",
      undatedMeans: "(no date): the source does not say when it was said.",
      more: ({ count }: { count: number }) => `+${number(count)}`,
      moreMeans: "+1: one more date.",
      nobody: "The source reports no statement in this case, so the table would be empty.",
    },
    sides: {
      option: ({ label, support, oppose }: { label: string; support: number; oppose: number }) =>
        `${label} (${number(support)} for, ${number(oppose)} against)`,
      controversy: "Structured controversy",
      procedure: "Two pairs, one question",
      steps: [
        {
          title: "Form groups of four: pair A and pair B.",
          text: "Pair A gets the sheet “Evidence for”, pair B the sheet “Evidence against”.",
        },
        {
          title: "Read and prepare.",
          text: "Mark the words that matter. For each statement, ask: who says it, and how do we know? Choose what to present.",
        },
        {
          title: "Pair A presents, pair B listens.",
          text: "Say who said what. Pair B takes notes and does not answer.",
        },
        {
          title: "Pair B says it back.",
          text: "Pair B repeats it in its own words, until pair A says: “Yes, that is what we told you.”",
        },
        {
          title: "Swap.",
          text: "Pair B presents. Pair A says it back, until pair B is satisfied.",
        },
        {
          title: "Drop the roles.",
          text: "Put both sheets in the middle. What do both sides report? What does only one side say? What would you need to know?",
        },
        {
          title: "Agree, or name the difference.",
          text: "Write a sentence that all four can sign. If there is none, write down exactly where you differ.",
        },
      ],
      minutes: ({ count }: { count: number }) => `${number(count)} min`,
      dignity:
        "You present what others said. You do not have to agree with it, and nobody asks what you believe. The words are about real people. Speak of them as if they were in the room.",
      agreed: "We agree that …",
      differ: "We differ on … because …",
      evidence: { support: "Evidence for", oppose: "Evidence against" },
      equal: ({ count, hidden }: { count: number; hidden: number }) =>
        `Each side gets ${statements(count)}. ${
          hidden === 0
            ? "Nothing is left out on this side."
            : `${statements(hidden)} of this side ${plural(hidden, { one: "is", other: "are" })} left out, to keep the numbers equal.`
        } Equal numbers make a fair discussion. They do not show how strong the evidence is.`,
      roleNote: "You present these words. They are not yours.",
      said: ({ date }: { date: string }) => `said ${date}`,
      published: ({ publisher, date }: { publisher: string; date: string | null }) =>
        date === null ? publisher : `${publisher}, published ${date}`,
      level: {
        short: ({ average, share }: Level) =>
          `Reading level: short sentences (${number(average)} words on average). Of 100 words, ${number(share)} are long.`,
        middling: ({ average, share }: Level) =>
          `Reading level: sentences of middle length (${number(average)} words on average). Of 100 words, ${number(share)} are long.`,
        long: ({ average, share }: Level) =>
          `Reading level: long sentences (${number(average)} words on average). Of 100 words, ${number(share)} are long.`,
      },
      terms: ({ count }: { count: number }) =>
        count === 0
          ? "No term needs explaining."
          : `${counted(count, "term is", "terms are")} explained below.`,
      oneSided: {
        support: "The source reports nobody who opposes this sentence. A controversy needs two sides.",
        oppose: "The source reports nobody who supports this sentence. A controversy needs two sides.",
        none: "The source reports nobody who supports or opposes this sentence. A controversy needs two sides.",
      },
      takeInstead: "Choose another sentence:",
      thin: "One side of this sentence has only 1 statement, so each side gets 1. That is little for two pairs to discuss. You can still print it.",
      takeFuller: "These sentences have at least 2 statements on each side:",
      noControversy: "No sentence in this case has actors both for and against it.",
      keyTitle: ({ label }: { label: string }) => `Who is left out, and why: ${label}`,
      rule: ({ count }: { count: number }) =>
        `Each sheet has ${statements(count)}: as many as the smaller side has, and no more than a sheet holds. First comes one statement by each actor, then a second one. Own words come before paraphrase, named people before offices, and actors with more statements before others.`,
      weight:
        "How often the source reports a side is a fact about the source. It does not show which side is right. Tell the class this before they count.",
      inCase: ({ statements: said, actors }: { statements: number; actors: number }) =>
        `${statements(said)} by ${counted(actors, "actor", "actors")}`,
      onSheet: "On the sheet",
      leftOut: "Left out",
      nothingLeftOut: "Nothing is left out.",
      mixed: "Mixed or abstaining: on neither sheet",
      nobodyMixed: "Nobody is mixed or abstains.",
      silent: ({ count }: { count: number }) => `Silent: ${counted(count, "actor", "actors")}`,
      silentMeans:
        "The source has no statement by these actors on it. That is silence: not support, not opposition, not a middle position.",
      spokenOf: ({ count }: { count: number }) =>
        `Mentioned in the source, but without a statement in this case: ${counted(count, "actor", "actors")}`,
      nobodySilent: "Every actor has a statement on it.",
      afterwards: "Afterwards, with the whole class",
      debrief: [
        "Which statement was closest to the speaker’s own words? Which had passed through the most hands?",
        "Who else would you have liked to hear? Why might this source not report them?",
        "What was harder: presenting words that are not yours, or saying back what the others told you?",
        "What would you look up next, and where?",
      ],
      both: "An actor with statements on both sides is mixed overall. Each statement is listed on its own side.",
    },
  };
}

interface Level {
  readonly average: number;
  readonly share: number;
}
