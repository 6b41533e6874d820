import type { Grammar } from "../../grammar/grammar.ts";

/** What the page says that looks at what an embedded view may do where it stands. */
export function doctorWords({ plural }: Grammar) {
  return {
    title: "Does an embed work here?",
    intro:
      "Put this page into your own as you would a view. It tries what a view uses, keeps nothing, and asks no other site.",
    looking: "Looking …",
    allWorks: "Everything an embed needs works here.",
    missing: ({ names }: { names: string }) => `An embed shows and answers here, but without: ${names}.`,
    broken: "This page has no style here: an embed would be hard to read.",
    soFar: "So far everything an embed needs works here.",
    waiting: ({ count }: { count: number }) =>
      `${count} ${plural(count, { one: "thing waits", other: "things wait" })} for a press below.`,
    standing: "Where this page stands",
    framed: "In a frame of another page",
    top: "At the top, in a tab of its own",
    ownOrigin: "With an origin of its own",
    noOrigin: "Without an origin of its own: in a sandbox, or opened from a folder",
    referrer: ({ name }: { name: string }) => `It was led to by ${name}`,
    noReferrer: "The browser does not say who leads here",
    used: "What a view uses",
    unused: "What a view does without",
    what: "What",
    result: "Here",
    meaning: "What it means, and what the page around can do",
    finding: { works: "works", fails: "does not", untried: "not tried yet", asked: "what came of it?" },
    sign: { works: "✓", fails: "✕", untried: "·", asked: "·" },
    tryIt: "Try",
    tryNamed: ({ name }: { name: string }) => `Try: ${name}`,
    arrived: "A file came",
    nothing: "Nothing came",
    report: "This report as text",
    row: {
      files: {
        name: "Script and style sheet",
        meaning: "Without them there is no picture.",
      },
      hash: {
        name: "Address behind the #",
        meaning: "What a link asks for is shown.",
      },
      replace: {
        name: "Keeping the address in step",
        meaning: "Without it choices work, and are forgotten when the frame loads again.",
      },
      worker: {
        name: "Work in the background",
        meaning: "Without it a large network is laid out more slowly.",
      },
      canvas: {
        name: "Pictures in pixels",
        meaning: "Without it there is no PNG to save.",
      },
      fullscreen: {
        name: "Full screen",
        meaning: "Without it the button for it is left out.",
      },
      copy: {
        name: "Copy by the clipboard",
        meaning: "Without it the older way is taken.",
      },
      command: {
        name: "Copy by the older way",
        meaning: "Without either, a text is selected and copied by hand.",
      },
      download: {
        name: "Downloads",
        meaning: "Without them files are saved from the full page.",
      },
      print: {
        name: "Print and dialogs",
        meaning: "Without them a view is printed from the full page.",
      },
      popup: {
        name: "Links in a new tab",
        meaning: "Without them sources and the full page do not open.",
      },
      storage: {
        name: "Storage",
        meaning: "A view stores nothing; only a choice of light or dark would be kept.",
      },
      cookie: { name: "Cookies", meaning: "None is ever used." },
      database: { name: "Database of the browser", meaning: "None is ever used." },
      caches: {
        name: "Caches",
        meaning: "No frame uses them.",
      },
      push: {
        name: "New entries in the history",
        meaning: "Only a page in a tab of its own makes them; a frame leaves your Back alone.",
      },
    },
    /** What the page around, or the copy, can do about it, if anything. */
    host: {
      replace: "Use src, not srcdoc.",
      worker: "Policy of the copy: worker-src blob:",
      canvas: "Policy of the copy: img-src data:",
      fullscreen: 'allow="fullscreen" and allowfullscreen',
      copy: 'allow="clipboard-write"',
      download: "In a sandbox: allow-downloads",
      print: "In a sandbox: allow-modals",
      popup: "In a sandbox: allow-popups allow-popups-to-escape-sandbox",
      storage: "In a sandbox: allow-same-origin, never for a copy on your own site",
    } as Readonly<Record<string, string | undefined>>,
  };
}
