import type { Grammar } from "../../grammar/grammar.ts";

interface Counted {
  readonly count: number;
}

/** What the timeline, its table and its moving window say. */
export function timelineWords({ number, plural }: Grammar) {
  const statements = ({ count }: Counted) =>
    `${number(count)} ${plural(count, { one: "statement", other: "statements" })}`;

  return {
    title: "Timeline",
    role: "timeline",
    keyHelp:
      "Arrow left and right go along time, arrow up and down to another lane, Home and End to the ends of a lane. Enter opens, Escape goes to the statements. The date fields in the filters choose dates as a drag across the picture does.",
    summary: ({ count, statements: all }: Counted & { readonly statements: number }) =>
      `${number(count)} of ${statements({ count: all })} ${plural(count, { one: "gives", other: "give" })} a date`,
    summaryNone: ({ count }: Counted) =>
      plural(count, {
        one: "The one statement here gives no date.",
        other: `None of the ${statements({ count })} gives a date.`,
      }),
    summaryOn: ({ date }: { readonly date: string }) => `, ${date}`,
    summaryRange: ({ from, to }: { readonly from: string; readonly to: string }) => `, from ${from} to ${to}`,
    summaryUndated: ({ count }: Counted) =>
      `; ${number(count)} ${plural(count, { one: "gives", other: "give" })} none.`,
    summaryAllDated: ".",
    readMarks:
      "A dot is a day. A line is a stretch of time within which something was said: a month, a year, or longer. It does not mean that it was said all along. A stretch that still ran when the case was closed is drawn only so far. Colour, line and sign are the stance, as in the network.",
    readScale:
      "Along a section every day is equally wide. At the double stroke the scale changes: the part of time in which most statements lie takes two thirds of the width.",
    readEven: "Every day is equally wide.",
    readEarlier: "Earlier events stand at the start, in order but on no scale.",
    readUndated:
      "Statements without a date stand below, in the order of the case; their place across means nothing. They were made before they were reported.",
    readDense:
      "So many statements are drawn as bars: each is as high as the number of statements whose date begins there, by stance.",
    readFilter:
      "Drag across the picture to choose dates; what lies outside steps back. The network below shows what is chosen, each node in its own place.",
    events: "Events",
    event: ({
      number: at,
      title,
      date,
      locator,
    }: {
      readonly number: number;
      readonly title: string;
      readonly date: string;
      readonly locator: string;
    }) => `Event ${number(at)}: ${title}. ${date}, paragraph ${locator}.`,
    eventSource: ({ date, locator }: { readonly date: string; readonly locator: string }) =>
      `${date}, paragraph ${locator}`,
    eventList: ({ count }: Counted) =>
      plural(count, { one: "The event", other: `The ${number(count)} events` }),
    undated: "No date given",
    undatedReported: ({ date }: { readonly date: string }) => `No date given; reported ${date}`,
    undatedCount: ({ count }: Counted) => `${statements({ count })}, too many to mark one by one`,
    earlier: "Earlier",
    statement: ({
      actor,
      stance,
      proposition,
      date,
    }: {
      readonly actor: string;
      readonly stance: string;
      readonly proposition: string;
      readonly date: string;
    }) => `${actor} ${stance} ${proposition}. ${date}.`,
    noDate: "No date given",
    bar: ({
      title,
      count,
      from,
      to,
    }: Counted & { readonly title: string; readonly from: string; readonly to: string }) =>
      `${title}: ${statements({ count })} from ${from} to ${to}`,
    hintDates: "Drag across the picture to choose dates.",
    hintMarks: "Point at a mark or a number to see what it says.",
    noneInWindow: "No statement falls within these dates, so that the network is empty.",
    openList: "Read the list",
    allDates: "Show all dates",
    window: {
      title: "Moving window",
      width: "Show",
      widthName: {
        growing: "all up to then",
        month: "a month",
        quarter: "a quarter",
        half: "half a year",
        year: "a year",
      },
      back: "Step back",
      forward: "Step forward",
      play: "Play",
      pause: "Pause",
      noPlay: "Your device asks for reduced motion, so that nothing moves by itself. Step instead.",
      speed: "Speed",
      speedName: { normal: "normal", slow: "slow", fast: "fast" },
      all: "All dates",
      upTo: ({ date }: { readonly date: string }) => `Up to ${date}`,
      since: ({ date }: { readonly date: string }) => `From ${date}`,
      range: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} – ${to}`,
    },
    network: "The network of these statements",
    table: "Timeline as a table",
    tableNote:
      "Each row is a statement or an event, in the order of dates as given; what has no date stands last.",
    columns: {
      when: "Date",
      what: "What",
      who: "Actor",
      stance: "Stance",
      proposition: "Proposition",
      words: "Words",
    },
    whatName: { statement: "Statement", event: "Event" },
  };
}
