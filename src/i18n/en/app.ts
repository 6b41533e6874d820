/** What the frame around the views says. */
export function appWords() {
  return {
    name: "Standpoint",
    skipToList: "Skip to the statements",
    skipToSearch: "Skip to the search",
    skipToPicture: "Skip to the picture",
    skipToFilters: "Skip to the filters",
    about: "About",
    tools: "About, teaching, opening and sharing",
    menu: "Menu",
    backToExplorer: "Back to the explorer",
    header: "Page header",
    filtersPane: "Filters",
    picturePane: "Picture",
    paneNavigation: "Parts of the page",
    readingPane: "Statements and details",
    resizeFilters: "Width of the filters",
    resizeReading: "Width of the statements",
    pageTitle: ({ view, title }: { view: string; title: string }) =>
      view === "" ? `${title} · Standpoint` : `${view} · ${title} · Standpoint`,
    bareTitle: ({ view }: { view: string }) => `${view} · Standpoint`,
    statementTitle: ({
      actor,
      stance,
      proposition,
      commitment,
    }: {
      actor: string;
      stance: string;
      proposition: string;
      commitment: string | null;
    }) =>
      `${actor} ${stance} the proposition “${proposition}”${commitment === null ? "" : `, ${commitment}`}`,
    positionTitle: ({ actor, proposition }: { actor: string; proposition: string }) =>
      `${actor} on ${proposition}`,
    compareTitle: ({ actor, other }: { actor: string; other: string }) => `${actor} and ${other} compared`,
    tieTitle: ({ actor, other }: { actor: string; other: string }) => `Tie between ${actor} and ${other}`,
    togetherTitle: ({ proposition, other }: { proposition: string; other: string }) =>
      `${proposition} together with ${other}`,
    betweenTitle: "Ties between groups",
    editsTitle: "Your edits",
    addressTitle: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    unknownInLink: ({ values }: { values: string }) =>
      `This link asks for something that this case does not have: ${values}. The rest of the link works.`,
    dismiss: "Dismiss",
    allCases: "All cases",
    /** A link that shows the title of the case and leads to all. */
    caseOfAll: ({ title }: { title: string }) => `${title}. All cases`,
    openFile: "Open your own case",
    openFileAgain:
      "A case opened from a file closes when the page reloads, unless this device remembers it. Open the file again.",
    stepTitle: ({ at, title }: { at: number; title: string }) => `Step ${at}: ${title}`,
    teach: "Teach",
    /** The pages for a class, by what they are called in the tab and in their heading. */
    classPage: {
      teach: "For teachers",
      quiz: "Who said it?",
      sheets: "Handouts",
      pair: "Compare two actors",
      coding: "Code it yourself",
      team: "How much do you agree?",
      corners: "Four corners",
    },
    newerVersion: "There is a newer version of this site.",
    reload: "Reload",
    notFoundTitle: "Page not found",
    notFound: "The link may be incomplete, or the page may have moved.",
    noCaseTitle: "Case not found",
    noCase: ({ id }: { id: string }) => `There is no case called “${id}” here.`,
    openCase: ({ title }: { title: string }) => `Open “${title}”`,
    viewFailed: ({ view }: { view: string }) => `“${view}” could not be shown`,
    viewFailedHelp: "The rest of the page still works. Try again, or go back to the whole case.",
    tryAgain: "Try again",
    room: {
      loading: "Loading this part…",
      failed: "This part could not be loaded",
      failedHelp: "Your connection may be down. If the site has been updated, reload the page.",
    },
    wait: {
      here: "Your browser allows no work in the background here, so the page may stop answering for a while.",
      cancel: "Cancel",
      stopped: "Cancelled.",
      resume: "Start again",
    },
    wholeCase: "Show the whole case",
    views: { filters: "Filters", picture: "Picture", reading: "Statements", page: "This page" },
  };
}
