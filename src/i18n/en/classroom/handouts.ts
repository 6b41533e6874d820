import type { Grammar } from "../../grammar/grammar.ts";

/** What tables, coding sheets and evidence sheets say. */
export function handoutsWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const statements = (count: number) => counted(count, "statement", "statements");

  return {
    table: {
      blank: "Who says what? Fill in",
      filled: "Who says what",
      part: ({ at, count }: { at: number; count: number }) => `Part ${number(at)} of ${number(count)}`,
      task: "Find out what each actor says to each sentence: from the role cards, or from the page that the code at the bottom opens. Draw the sign into the cell and write the date beside it.",
      taskSilence: "If you find no statement, hatch the cell. Silence is not a middle.",
      legend: "Signs",
      silence: "No statement found: silence is neither support, nor opposition, nor a middle.",
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
          text: "Mark the words that matter. Ask of each statement: who says it, and how do we know? Choose what to present.",
        },
        {
          title: "Pair A presents, pair B listens.",
          text: "Say who said what. Pair B takes notes and does not answer.",
        },
        {
          title: "Pair B says it back.",
          text: "Pair B repeats it in its own words, until pair A says: yes, that is what we told you.",
        },
        {
          title: "Swap.",
          text: "Pair B presents. Pair A says it back, until pair B is content.",
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
        "You present what others said. Nobody has to say it as an opinion of their own, and nobody is asked what they believe. Behind the words are people: speak of them as if they were in the room.",
      agreed: "We agree that …",
      differ: "We differ on … because …",
      evidence: { support: "Evidence for", oppose: "Evidence against" },
      equal: ({ count, hidden }: { count: number; hidden: number }) =>
        `Each side gets ${statements(count)}. ${
          hidden === 0
            ? "Nothing is left out on this side."
            : `${statements(hidden)} of this side ${plural(hidden, { one: "is", other: "are" })} left out, to keep the numbers equal.`
        } Equal numbers are for fair talk. They do not tell the weight of the evidence.`,
      roleNote: "You present these words. They are not yours.",
      said: ({ date }: { date: string }) => `said ${date}`,
      published: ({ publisher, date }: { publisher: string; date: string }) =>
        `${publisher}, published ${date}`,
      level: {
        short: ({ average, share }: Level) =>
          `Reading level: short sentences (${number(average)} words on average), ${number(share)} of 100 words are long.`,
        middling: ({ average, share }: Level) =>
          `Reading level: sentences of middle length (${number(average)} words on average), ${number(share)} of 100 words are long.`,
        long: ({ average, share }: Level) =>
          `Reading level: long sentences (${number(average)} words on average), ${number(share)} of 100 words are long.`,
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
      thin: "There is only 1 statement on one side of this sentence, so each side gets 1: little for two pairs to talk about. You can print it all the same.",
      takeFuller: "These have at least two on each side:",
      noControversy: "There is no sentence in this case that one actor supports and another opposes.",
      keyTitle: ({ label }: { label: string }) => `Who is left out, and why: ${label}`,
      rule: ({ count }: { count: number }) =>
        `Each sheet has ${statements(count)}: as many as the smaller side has, and no more than a sheet holds. First one statement of each actor, own words before paraphrase, named persons before offices, those heard most before others; then the second ones.`,
      weight:
        "How often a side is heard is a fact about the source. It does not say which side is right. Tell the class so before they count.",
      inCase: ({ statements: said, actors }: { statements: number; actors: number }) =>
        `${statements(said)} by ${counted(actors, "actor", "actors")}`,
      onSheet: "On the sheet",
      leftOut: "Left out",
      nothingLeftOut: "Nothing is left out.",
      mixed: "Mixed or abstaining: on neither sheet",
      nobodyMixed: "Nobody is mixed on it or abstains.",
      silent: ({ count }: { count: number }) => `Silent: ${counted(count, "actor", "actors")}`,
      silentMeans:
        "The source has no statement of these actors on it. That is silence: it is neither support, nor opposition, nor a middle.",
      spokenOf: ({ count }: { count: number }) =>
        `Spoken of in the source, but no statement of theirs is reported anywhere in this case: ${counted(count, "actor", "actors")}`,
      nobodySilent: "Every actor has a statement on it.",
      afterwards: "Afterwards, with the whole class",
      debrief: [
        "Which statement came nearest to the speaker’s own words, and which had passed through most hands?",
        "Whose voice would you have liked to hear, and why may it be missing from this source?",
        "What was harder: to present words that are not yours, or to say back what the others told you?",
        "What would you look up next, and where?",
      ],
      both: "Actors with statements on both sides are mixed as a whole; each statement stands on its own side.",
    },
  };
}

interface Level {
  readonly average: number;
  readonly share: number;
}
