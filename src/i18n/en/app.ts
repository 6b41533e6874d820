/** What the frame around the views says. */
export const app = {
  name: "Standpoint",
  skipToList: "Skip to the statements",
  skipToPicture: "Skip to the picture",
  skipToFilters: "Skip to the filters",
  about: "About",
  tools: "About, teaching and sharing",
  backToExplorer: "Back to the explorer",
  header: "Page header",
  filtersPane: "Filters",
  picturePane: "Picture",
  paneNavigation: "Parts of the page",
  readingPane: "Statements and details",
  resizeFilters: "Width of the filters",
  resizeReading: "Width of the statements",
  loading: "Loading…",
  pageTitle: ({ view, title }: { view: string; title: string }) =>
    view === "" ? `${title} · Standpoint` : `${view} · ${title} · Standpoint`,
  bareTitle: ({ view }: { view: string }) => `${view} · Standpoint`,
  statementTitle: ({ actor, stance, proposition }: { actor: string; stance: string; proposition: string }) =>
    `${actor} ${stance} the proposition “${proposition}”`,
  positionTitle: ({ actor, proposition }: { actor: string; proposition: string }) =>
    `${actor} on ${proposition}`,
  compareTitle: ({ actor, other }: { actor: string; other: string }) => `${actor} and ${other} compared`,
  tieTitle: ({ actor, other }: { actor: string; other: string }) => `Tie between ${actor} and ${other}`,
  togetherTitle: ({ proposition, other }: { proposition: string; other: string }) =>
    `${proposition} together with ${other}`,
  addressTitle: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  unknownInLink: ({ values }: { values: string }) =>
    `This link asks for something that the case does not have: ${values}. The rest of it is applied.`,
  dismiss: "Dismiss",
  notFoundTitle: "There is no page at this address",
  notFound: "The link may have been cut short, or the page may have moved.",
  noCaseTitle: "There is no such case here",
  noCase: ({ id }: { id: string }) => `No case is called “${id}”.`,
  openCase: ({ title }: { title: string }) => `Open “${title}”`,
  viewFailed: ({ view }: { view: string }) => `“${view}” could not be shown`,
  viewFailedHelp: "The rest of the page still works. Try again, or go back to the whole case.",
  tryAgain: "Try again",
  wholeCase: "Show the whole case",
  views: { filters: "Filters", picture: "Picture", reading: "Statements", page: "This page" },
  aboutPage: {
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
  },
};
