import type { Grammar } from "../grammar/grammar.ts";

/** The words of the pages beside the explorer: about the case, privacy, all cases, and a copy to use offline. */
export function pagesWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;

  return {
    about: {
      question: "The question",
      what: "What is in this case",
      source: "Source",
      openSource: "Open the source",
      coding: "How it was coded",
      codingText:
        "The unit is a statement: one actor, one proposition, one stance, one passage. An actor’s position is worked out from its statements. Where an actor said nothing, we show silence, not an opinion. Unnamed actors stay unnamed. A stance is what an actor is reported to have said, not what is true.",
      events: "Events",
      undated: "No date given",
      paragraph: ({ locator }: { locator: string }) => `paragraph ${locator}`,
      glossary: "Glossary",
      licence: "Licence",
      licenceText: ({ licence }: { licence: string }) =>
        `Coding, summaries and titles: ${licence}. The quoted words belong to their speakers and their publisher.`,
      privacy: "Your privacy",
      privacyText:
        "This page asks for no name and no account. It sends nothing, and loads nothing from other sites unless you agree. It stores only what you choose to keep. That can be light or dark mode, whether the filters are open, and your codes for quotes. It can also be your choices for tables, cases, and an offline copy.",
      accessibility: "Accessibility",
      accessibilityText:
        "Everything works with a keyboard and with a screen reader. Every view is also a table. On a phone, views open as rows or tables, with the picture one tap away. Lines, icons and words repeat what colours say. Not tested yet: use by people who rely on a screen reader.",
      teachers: "Lessons, handouts and quizzes for a class",
    },
    /** At most 150 words, which a test counts. */
    privacy: {
      title: "Privacy",
      more: "Read the full privacy notice",
      parts: [
        "We collect no personal data. Standpoint asks for no name, account or consent.",
        "It sends nothing. What you read, search, choose or answer stays in your tab. There are no cookies and no tracking. You reach other sites only by links or if you agree to fetch a case.",
        "Classroom work leaves your tab only if you copy, print, save or show it. A result code holds codes and a random number.",
        "What your browser keeps is your choice: light or dark, open filters, quote codes, table choices, cases, an offline copy. Press Clear to delete your codes. Clear this site’s data to delete everything.",
        "A view embedded in another page works the same way, but that page has its own rules.",
        "Like any web server, this site’s sees the address its files go to.",
        "Nothing else is stored, so there is no cookie banner.",
      ],
    },
    shelf: {
      intro: "Each case is one question, with who said what about it.",
      counts: ({
        statements,
        actors,
        propositions,
        sources,
      }: Readonly<Record<"statements" | "actors" | "propositions" | "sources", number>>) =>
        `${counted(statements, "statement", "statements")} by ${counted(actors, "actor", "actors")} on ${counted(propositions, "proposition", "propositions")}. ${counted(sources, "source", "sources")}.`,
      asOf: ({ date }: { readonly date: string }) => `Data as of ${date}`,
      own: "Your own case",
    },
    offline: {
      title: "Use offline",
      offer: "This browser can keep a copy of this site that works offline.",
      keep: "Keep an offline copy",
      kept: "This browser keeps a copy of this site that works offline. You are asked before a newer version replaces it.",
      forget: "Remove the offline copy",
      failed: "This browser could not keep an offline copy.",
    },
  };
}
