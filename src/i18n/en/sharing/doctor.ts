import type { Grammar } from "../../grammar/grammar.ts";

/** The words of the page that checks what an embedded view may do in a place. */
export function doctorWords({ plural }: Grammar) {
  return {
    title: "Does an embed work here?",
    intro:
      "Put this page into your own page, as you would a view. It tests what a view uses. It stores nothing and contacts no other site.",
    looking: "Checking…",
    allWorks: "Everything an embed needs works here.",
    missing: ({ names }: { names: string }) => `An embed works here, but without: ${names}.`,
    broken: "The style sheet does not load here, so an embed would be hard to read.",
    soFar: "So far, everything an embed needs works here.",
    waiting: ({ count }: { count: number }) =>
      `${count} ${plural(count, { one: "test needs", other: "tests need" })} you to press a button below.`,
    standing: "Where this page is open",
    framed: "In a frame on another page",
    top: "In its own tab",
    ownOrigin: "With its own origin",
    noOrigin: "Without its own origin: in a sandbox, or opened from a folder",
    referrer: ({ name }: { name: string }) => `Opened from ${name}`,
    noReferrer: "The browser does not say which page opened it",
    used: "What a view uses",
    unused: "What a view does not need",
    what: "Feature",
    result: "Here",
    meaning: "What it means, and what the surrounding page can do",
    finding: { works: "works", fails: "does not work", untried: "not tested yet", asked: "did it work?" },
    sign: { works: "✓", fails: "✕", untried: "·", asked: "·" },
    tryIt: "Test",
    tryNamed: ({ name }: { name: string }) => `Test: ${name}`,
    arrived: "I got a file",
    nothing: "I got nothing",
    report: "This report as text",
    row: {
      files: {
        name: "Script and style sheet",
        meaning: "Without them, there is no picture.",
      },
      hash: {
        name: "Address after the #",
        meaning: "Without it, a link cannot open the right view.",
      },
      replace: {
        name: "Keeping the address up to date",
        meaning: "Without it, choices work but are lost when the frame reloads.",
      },
      worker: {
        name: "Work in the background",
        meaning: "Without it, a large network takes longer to appear.",
      },
      canvas: {
        name: "PNG pictures",
        meaning: "Without them, you cannot save a view as a PNG.",
      },
      fullscreen: {
        name: "Full screen",
        meaning: "Without it, the view has no full-screen button.",
      },
      copy: {
        name: "Copying",
        meaning: "Without it, the view uses an older method.",
      },
      command: {
        name: "Copying by the older method",
        meaning: "Without either method, you copy the selected text by hand.",
      },
      download: {
        name: "Downloads",
        meaning: "Without them, you save files from the full page.",
      },
      print: {
        name: "Printing and dialogs",
        meaning: "Without them, you print from the full page.",
      },
      popup: {
        name: "Links in a new tab",
        meaning: "Without them, sources and the full page do not open.",
      },
      storage: {
        name: "Storage",
        meaning: "A view stores nothing except a choice of light or dark.",
      },
      cookie: { name: "Cookies", meaning: "Never used." },
      database: { name: "Browser database", meaning: "Never used." },
      caches: {
        name: "Caches",
        meaning: "A frame never uses them.",
      },
      push: {
        name: "New history entries",
        meaning: "Only a page in its own tab makes them. A frame leaves your Back button alone.",
      },
    },
    /** What the surrounding page, or the copy, can do about it, if anything. */
    host: {
      replace: "Use src, not srcdoc.",
      worker: "In the copy’s security policy: worker-src blob:",
      canvas: "In the copy’s security policy: img-src data:",
      fullscreen: 'allow="fullscreen" and allowfullscreen',
      copy: 'allow="clipboard-write"',
      download: "In a sandbox: allow-downloads",
      print: "In a sandbox: allow-modals",
      popup: "In a sandbox: allow-popups allow-popups-to-escape-sandbox",
      storage: "In a sandbox: allow-same-origin, never for a copy on your own site",
    } as Readonly<Record<string, string | undefined>>,
  };
}
