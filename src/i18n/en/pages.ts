/** What the pages beside the explorer say: on the case, on privacy, and on a copy for use without a network. */
export function pagesWords() {
  return {
    about: {
      question: "The question",
      what: "What this case holds",
      source: "Source",
      sourceLine: ({ author, publisher }: { author: string; publisher: string }) =>
        author === "" ? publisher : `${author}, ${publisher}`,
      openSource: "Open the source",
      coding: "How it was coded",
      codingText:
        "The unit is a statement: one actor, one proposition, one stance, one passage. An actor’s position is derived from its statements and never typed in. What was not said is shown as silence. Unnamed sources stay unnamed. A stance is what an actor is reported to have said, not what is true.",
      events: "Events",
      undated: "No date given",
      paragraph: ({ locator }: { locator: string }) => `paragraph ${locator}`,
      glossary: "Words",
      licence: "Licence",
      licenceText: ({ licence }: { licence: string }) =>
        `Coding, summaries and titles: ${licence}. The quoted words remain their speakers’ and their publisher’s.`,
      privacy: "Your privacy",
      privacyText:
        "This page asks for no name and no account. It sends nothing anywhere and loads nothing from other hosts. It stores three things, and only if you choose them: light or dark, your codes of quotes, and a copy of itself for use without a network.",
      accessibility: "Accessibility",
      accessibilityText:
        "Everything works by keyboard and with a screen reader. Every view has a table that says the same; on narrow screens it comes first. Colours are told apart by line, icon and word too. Not tried yet: Safari, and screen readers by people who use them every day.",
      teachers: "Lessons, hand-outs and quizzes for a class",
    },
    /** At most 150 words, which a test counts. */
    privacy: {
      title: "Privacy",
      more: "Privacy in full",
      parts: [
        "We collect no personal data. Standpoint asks for no name, account or consent.",
        "It sends nothing. What you read, search, choose or answer stays in your tab. No cookies, no measurements, no requests to other sites; only a link you follow leads there.",
        "Classroom work leaves your tab only if you copy, print, save or show it. A result code holds codes and a random number.",
        "Your browser keeps three things, only when you ask: light or dark; your codes of quotes, until you press Clear; and, where offered, a copy of these pages for use without a network. Erase them with this site’s data.",
        "A view embedded in another page behaves alike; that page has its own rules.",
        "Like any web server, the one that delivers these files sees the address they go to.",
        "Nothing is stored unasked, so no banner is needed.",
      ],
    },
    offline: {
      title: "Without a network",
      offer: "If you wish, this browser keeps a copy of this site, which opens without a network.",
      keep: "Keep a copy in this browser",
      kept: "This browser keeps a copy of this site, which opens without a network. A newer version is offered and never put in its place unasked.",
      forget: "Remove the copy",
      failed: "This browser could not keep a copy.",
    },
  };
}
