import type { Grammar } from "../../grammar/grammar.ts";

/** What the page for teachers says, and the frame around all pages for a class. */
export function teachWords({ number, plural }: Grammar) {
  return {
    pages: ({ title }: { title: string }) => `${title} in the classroom`,
    page: {
      teach: "Teach",
      quiz: "Who said it?",
      cards: "Hand-outs",
      room: "Four corners",
      pair: "Compare",
      code: "Code it yourself",
    },

    choose: "Lesson",
    minutes: ({ count }: { count: number }) => `${number(count)} min`,
    facts: ({ count, number: steps, text }: { count: number; number: number; text: string }) =>
      `${number(count)} ${plural(count, { one: "minute", other: "minutes" })} · ${number(steps)} ${plural(steps, { one: "step", other: "steps" })} · ages ${text}`,
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
    studentsHelp: "The link opens step 1; Next leads on. Everybody gets the same quotes.",
    deviceOnly:
      "This page was opened from a file: its links work on this device only. Give the class the file itself, or paper.",
    paper: "On paper alone",
    sets: "To print, A4 or Letter",
    picture: "Picture without names",
    set: {
      cards: "Role cards",
      table: "Table",
      quiz: "Who said it?",
      coding: "Coding sheets",
      corners: "Corner cards",
      sides: "Evidence sheets",
      jigsaw: "Jigsaw set",
    },
    differentiation: "For whom otherwise",
    keys: "Where the answers are",
    keysText: "On the screen, after each guess and each coding. On paper, on sheets of their own:",
    keyOf: {
      quiz: "key to Who said it?",
      coding: "key to the coding",
      jigsaw: "key to the jigsaw",
    },
    keysNone: "Corners and exit ticket have no key: a place in the room is not right or wrong.",
    names: "Names hidden",
    namesText:
      "“Hide names” at the top of a page makes every actor “Actor A” or another letter, for the whole class the same.",
    away: "Notes and keys",
    namesAway:
      "The notes for you, the way on paper and the keys name actors, so they are away while names are hidden. “Show names” at the top of the page brings them back.",
    privacy: "We collect no personal data",
    privacyText:
      "No accounts, no names, nothing sent. What students do stays in their tab until they copy or print it.",
    licence: "Licence",
    licenceText: ({ title, version }: { title: string; version: string }) =>
      `This lesson: “${title}”, Standpoint, on data of ${version}, CC BY 4.0. Use it, change it, hand it on, and name it so.`,
    save: "Save this lesson",
    saveHelp:
      "One HTML file with the explorer, the data and these steps. It opens by a double click, from a USB stick too, without a network.",
    savePlatforms:
      "Some platforms, such as Canvas, show such a file without running it: link to this page there.",
    saving: "Preparing the file…",
    saved: ({ name }: { name: string }) => `Handed to the browser: ${name}`,
    saveFailed:
      "The file could not be made: standpoint.html, which lies beside this page, could not be read. Open that file and save from there.",
    saveInFrame:
      "The page around this one may keep files from being saved, without a word. Open it in full to save there.",
    faults: "The lesson in this file cannot be read. The explorer works all the same.",
    none: "There is no lesson on this case yet.",
    noneHelp:
      "To write one, put a file lesson.json beside its case.json; the README of the data says how. Any address that you see here is a state for a step: copy it from the address bar.",
    tools: "What works without one",
    tool: {
      quiz: "Quotes to guess, and then the words, the source and how we know.",
      cards: "Cards, tables, sheets and a jigsaw, on paper.",
      room: "One proposition for the whole room, and where the actors stand.",
      pair: "Two actors side by side: same, different, nothing said.",
      code: "Quotes to code, and how far two coders agree.",
    },
  };
}
