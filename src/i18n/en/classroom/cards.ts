import type { Grammar } from "../../grammar/grammar.ts";

/** What role cards, groups and cards for the corners say. */
export function cardsWords({ number, plural, list }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;

  return {
    title: "Role card",
    forReading: "This card is for reading what was said. Nobody has to play a part.",
    marks:
      "Words in quotation marks are the actor’s own, as the source prints them. The rest is our summary.",
    said: "What was said",
    saidNothing: "The source reports no statement by this actor.",
    more: ({ count }: { count: number }) =>
      `And ${counted(count, "more statement", "more statements")}. Scan the code below to see them all.`,
    others: "What others say to or about this actor",
    moreOthers: ({ count }: { count: number }) => `And ${number(count)} more.`,
    ties: "Ties to other actors",
    same: "Also on this:",
    moreSame: ({ count }: { count: number }) => `and ${number(count)} more`,
    silent: ({ count }: { count: number }) =>
      `Said nothing about ${counted(count, "proposition", "propositions")}`,
    silence: "Silence is neither support nor opposition.",
    moreSilence: ({ count }: { count: number }) => `and ${number(count)} more`,
    questions: [
      {
        question: "Who is behind the information?",
        hint: "Is the speaker named? In what role? Who passes the words on?",
      },
      {
        question: "What is the evidence?",
        hint: "Own words, paraphrase or second-hand? What does the speaker point to?",
      },
      {
        question: "What do other sources say?",
        hint: "Who agrees or disagrees? Where would you check it?",
      },
    ],

    corners: "Four corners",
    stand: "Go to the corner of your answer. You may change corners when you hear a good reason.",
    cutOut: ({ at, count }: { at: number; count: number }) =>
      `Statements to cut out, sheet ${number(at)} of ${number(count)}`,
    place: "Which corner does each statement belong in? Who may have said it?",
    cornerKey: "Who said what",
    number: "No.",
    who: "Who",
    stance: "Stance",
    known: "How we know",
    where: "Where",
    notAll: ({ shown, count }: { shown: number; count: number }) =>
      `The cards have ${number(shown)} of the ${number(count)} statements on this proposition.`,
    noneSplits: "In this case, no proposition has actors on both sides. Choose a proposition yourself.",
    nobodySpoke: "Nobody in this case has spoken on this proposition, so there are no statements to cut out.",

    tooSmall: "A jigsaw needs at least 4 students.",
    tooFew: "A jigsaw needs at least 2 actors. Choose more.",
    expertGroup: ({ at }: { at: number }) => `Expert group ${number(at)}`,
    homeGroup: ({ letter }: { letter: string }) => `Home group ${letter}`,
    student: ({ at }: { at: number }) => `Student ${number(at)}`,
    members: ({ names }: { names: readonly string[] }) =>
      `${plural(names.length, { one: "student", other: "students" })} ${list(names)}`,
    task: [
      "In this group: read the card, scan the code below for more, and answer the three questions together.",
      "Then, in your home group: tell the others who speaks, what was said, and how we know. Listen to what they found.",
    ],
    groups: "Groups",
    tasks: "What to do",
    groupTasks: [
      "Expert group: open the page of your actor. Scan the code, or tap the name.",
      "Answer together: Who is behind the information? What is the evidence? What do other sources say?",
      "Home group: tell the others who speaks, what was said, and how we know.",
    ],
    slips: ({ at, count }: { at: number; count: number }) =>
      `Numbers to cut out, sheet ${number(at)} of ${number(count)}`,
    slipsTask: "Each student takes a number: first to the expert group, then to the home group.",
    groupsKey: ({ at, count }: { at: number; count: number }) =>
      count === 1 ? "The groups" : `The groups, sheet ${number(at)} of ${number(count)}`,
    groupsSummary: ({ students, groups, homes }: { students: number; groups: number; homes: number }) =>
      `${counted(students, "student", "students")}, ${counted(groups, "expert group", "expert groups")}, ${counted(homes, "home group", "home groups")}. Each home group has an expert on every actor.`,
    leftOut: ({ names }: { names: readonly string[] }) =>
      `The class is too small for a group on ${list(names)}. We kept the actors with the most statements.`,
    expertGroups: "Expert groups",
    homeGroups: "Home groups",
    group: "Group",
    actor: "Actor",
    students: "Students",
    knownBy: ({ count, name }: { count: number; name: string }) => `${number(count)} × ${name.toLowerCase()}`,
    nothingKnown: "no statement",
    findings: ({ at, count }: { at: number; count: number }) =>
      count === 1
        ? "What the groups can find"
        : `What the groups can find, sheet ${number(at)} of ${number(count)}`,
    findingsMeaning:
      "The position of each actor on each proposition, from its statements. An empty cell is silence. Silence is neither support nor opposition.",
    proposition: "Proposition",
  };
}
