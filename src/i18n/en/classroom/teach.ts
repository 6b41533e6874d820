import type { Grammar } from "../../grammar/grammar.ts";

/** What the page for teachers says, and the frame around all pages for a class. */
export function teachWords({ number, plural }: Grammar) {
  return {
    pages: ({ title }: { title: string }) => `${title} in the classroom`,
    page: {
      teach: "Teach",
      quiz: "Who said it?",
      cards: "Handouts",
      room: "Four corners",
      pair: "Compare",
      code: "Code it yourself",
    },

    choose: "Lesson",
    minutes: ({ count }: { count: number }) => `${number(count)} min`,
    facts: ({ count, number: steps, text }: { count: number; number: number; text: string }) =>
      `${number(count)} ${plural(count, { one: "minute", other: "minutes" })}, ${number(steps)} ${plural(steps, { one: "step", other: "steps" })}, ages ${text}`,
    span: ({ from, to }: { from: string; to: string }) => `${from}–${to} min`,
    start: "Start on the projector",
    open: "Open step 1",
    print: "Print this page",
    contentNote: "Before you begin",
    steps: "Steps",
    note: "For you",
    aims: "Aims",
    outcomes: "Afterwards students can",
    materials: "What you need",
    students: "For students",
    studentsLink: "Link for students",
    /** Over the code on the projector. */
    scan: "Scan to open the lesson",
    studentsHelp: "The link opens step 1. “Next” opens the next step. Everybody gets the same quotes.",
    deviceOnly:
      "This page was opened from a file, so its links work only on this device. Give the class the file itself, or use paper.",
    paper: "On paper only",
    sets: "To print, A4 or Letter",
    picture: "Picture without names",
    differentiation: "Adapting the lesson",
    keys: "Where the answers are",
    keysText: "On the screen: after each guess and each code. On paper: on separate sheets:",
    keyOf: {
      quiz: "key to Who said it?",
      coding: "key to the coding",
      jigsaw: "key to the jigsaw",
    },
    keysNone: "The corners and the exit ticket have no key: no corner is right or wrong.",
    names: "Names hidden",
    namesText:
      "“Hide names” at the top of a page turns every actor into “Actor A” or another letter. The whole class sees the same letters.",
    away: "Notes and keys",
    namesAway:
      "Your notes, the paper version and the keys name actors, so they are not shown while names are hidden. “Show names” at the top of the page brings them back.",
    privacy: "We collect no personal data",
    privacyText:
      "No accounts, no names, nothing sent. What students do stays in their tab until they copy or print it.",
    licence: "Licence",
    licenceText: ({ title, version }: { title: string; version: string }) =>
      `You may use, change and share this lesson. Name it like this: “${title}”, Standpoint, on data of ${version}, CC BY 4.0.`,
    save: "Save this lesson",
    saveHelp:
      "You get one HTML file with the explorer, the data and these steps. Double-click it to open it. It works without a network, also from a USB stick.",
    savePlatforms:
      "Some platforms, such as Canvas, show this file but do not run it. There, link to this page instead.",
    saving: "Preparing the file…",
    saved: ({ name }: { name: string }) => `Sent to your browser to save: ${name}`,
    saveFailed:
      "The file could not be made, because standpoint.html next to this page could not be read. Open that file and save the lesson from there.",
    saveInFrame:
      "The page around this one may block saving without telling you. Open this page in full and save there.",
    faults: "The lesson in this file cannot be read. The explorer still works.",
    none: "There is no lesson on this case yet.",
    noneHelp:
      "To write one, put a file named lesson.json next to the case’s case.json. The README of the data explains how. A step can show any view here: copy its address from the address bar.",
    tools: "What you can use without a lesson",
    tool: {
      quiz: "Guess who said a quote. Then see the words, the source and how we know.",
      cards: "Cards, tables, sheets and a jigsaw, on paper.",
      room: "One proposition for the whole room, and the stance of each actor.",
      pair: "Two actors side by side: same, different, nothing said.",
      code: "Code quotes, and see how much coders agree.",
    },
  };
}
