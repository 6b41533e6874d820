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
      "Left and right arrows move through time, up and down arrows to another lane. Home and End go to the ends of a lane. Enter opens a mark, Escape goes to the statements. To choose dates by keyboard, use the date fields in the filters.",
    summaryEmpty: "No statement is shown here.",
    summaryBusiest: ({
      when,
      count,
      dated,
      isOne,
    }: Counted & { readonly when: string; readonly dated: number; readonly isOne: boolean }) =>
      `Most was said in ${when}: ${number(count)} of ${number(dated)} dated ${plural(dated, { one: "statement", other: "statements" })}${isOne ? "" : " each"}.`,
    summarySpeakers: ({
      names,
      count,
      isOne,
    }: Counted & { readonly names: string; readonly isOne: boolean }) =>
      `${names} said most then (${number(count)}${isOne ? "" : " each"}).`,
    /** Where every date is longer than a year. */
    summaryLong: "No date here is exact enough to say when most was said.",
    summary: ({ count, statements: all }: Counted & { readonly statements: number }) =>
      `${number(count)} of ${statements({ count: all })} ${plural(count, { one: "has", other: "have" })} a date`,
    summaryNone: ({ count }: Counted) =>
      plural(count, {
        one: "The one statement here gives no date.",
        other: `None of the ${statements({ count })} gives a date.`,
      }),
    summaryOn: ({ date }: { readonly date: string }) => `, ${date}`,
    summaryRange: ({ from, to }: { readonly from: string; readonly to: string }) => `, from ${from} to ${to}`,
    summaryUndated: ({ count }: Counted) =>
      `; ${number(count)} ${plural(count, { one: "has", other: "have" })} none.`,
    summaryAllDated: ".",
    readMarks:
      "A dot is a day. A line is a period in which something was said at some time: a month, a year, or longer. It does not mean that it was said all the time. A period that had not ended when the case was closed is drawn up to then. Colour, line and sign show the stance, as in the network.",
    readLinks:
      "Some statements answer, cite, relay or replace another. Point at one, or move to it with the keys: a thin line leads to the other.",
    readScale:
      "Within a section, every day is equally wide. The scale changes at the double stroke: the period with most statements takes two thirds of the width.",
    readEven: "Every day is equally wide.",
    readEarlier: "Earlier events are at the start, in order but not to scale.",
    readUndated:
      "Statements without a date have a separate column, or are below. They are in the row of their theme, and their place means nothing more. They were made before they were reported.",
    readDense:
      "With so many statements, the picture shows bars. The height of a bar is the number of statements whose date begins there, by stance.",
    readFilter:
      "Drag across the picture to choose dates. What is outside them turns pale. The network below shows your choice, with every node in its usual place.",
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
      readonly locator?: string | undefined;
    }) => `Event ${number(at)}: ${title}. ${whenAndWhere(date, locator)}.`,
    eventSource: ({ date, locator }: { readonly date: string; readonly locator: string | undefined }) =>
      whenAndWhere(date, locator),
    eventList: ({ count }: Counted) =>
      plural(count, { one: "The event", other: `The ${number(count)} events` }),
    undated: "No date given",
    undatedReported: ({ date }: { readonly date: string }) => `No date given; reported ${date}`,
    undatedCount: ({ count }: Counted) => `${statements({ count })}, too many to mark`,
    earlier: "Earlier",
    /** What an actor did on the proposition that is named before it. */
    took: { support: "supported", oppose: "opposed", mixed: "mixed", abstain: "abstained" },
    /** Actor and proposition follow each other as on the mark, for people who say aloud what they see. */
    statement: ({
      actor,
      stance,
      proposition,
      commitment,
      date,
      links,
    }: {
      readonly actor: string;
      readonly stance: string;
      readonly proposition: string;
      readonly commitment: string | null;
      readonly date: string;
      readonly links: readonly string[];
    }) =>
      [`${actor}, “${proposition}”: ${stance}${commitment === null ? "" : `, ${commitment}`}`, date, ...links]
        .map((sentence) => `${sentence}.`)
        .join(" "),
    linkTold: ({
      link,
      name,
      hidden,
    }: {
      readonly link: string;
      readonly name: string;
      readonly hidden: string | null;
    }) => `${link}: ${name}${hidden === null ? "" : ` (${hidden.toLowerCase()})`}`,
    noDate: "No date given",
    bar: ({
      title,
      count,
      from,
      to,
    }: Counted & { readonly title: string; readonly from: string; readonly to: string }) =>
      `${title}: ${statements({ count })} from ${from} to ${to}`,
    highestBar: ({ count }: Counted) => `The highest bar shows ${statements({ count })}.`,
    hintDates: "Drag across the picture to choose dates.",
    hintMarks: "Point at a mark or a number to see what it says.",
    noneInWindow: "No statement falls within these dates, so the network is empty.",
    openList: "Read the list",
    allDates: "Show all dates",
    window: {
      title: "Moving window",
      width: "Show",
      widthName: {
        growing: "everything up to then",
        month: "a month",
        quarter: "a quarter",
        half: "half a year",
        year: "a year",
      },
      back: "Step back",
      forward: "Step forward",
      play: "Play",
      pause: "Pause",
      noPlay: "Your device asks for reduced motion, so nothing moves by itself. Use the step buttons.",
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
      "Each row is a statement or an event, in the order of the dates given. Rows without a date come last.",
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

function whenAndWhere(date: string, locator: string | undefined): string {
  return locator === undefined ? date : `${date}, paragraph ${locator}`;
}
