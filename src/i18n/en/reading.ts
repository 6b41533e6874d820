import type { Grammar } from "../grammar/grammar.ts";

export function readingWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const statements = ({ count }: { readonly count: number }) => counted(count, "statement", "statements");
  const actors = ({ count }: { readonly count: number }) => counted(count, "actor", "actors");
  const propositions = ({ count }: { readonly count: number }) =>
    counted(count, "proposition", "propositions");

  return {
    statements,
    actors,
    listName: "Statements",
    nothingVisible: "No statements match this filter.",
    printedPart: ({ printed, count }: { readonly printed: number; readonly count: number }) =>
      `Only the first ${number(printed)} of ${statements({ count })} are printed. Filter the list to print the others.`,
    sortBy: "Sort by",
    sort: { date: "Date", contest: "Most contested", actor: "Actor", proposition: "Proposition" },
    groupBy: "Group by",
    group: { none: "Nothing", proposition: "Proposition", actor: "Actor" },
    backToList: "Back to the list",
    /** The same where a narrow screen shows one part at a time. */
    backTo: {
      picture: "Back to the picture",
      rows: "Back to the propositions",
      table: "Back to the table",
    },
    closePlace: "Close",

    to: "to",
    via: "via",
    speaker: "through",
    reported: ({ date }: { readonly date: string }) => `reported ${date}`,
    paragraph: ({ locator }: { readonly locator: string }) => `¶${locator}`,
    paragraphInFull: ({ locator }: { readonly locator: string }) => `paragraph ${locator}`,
    newTab: "(opens in a new tab)",
    permalink: "Link",
    permalinkInFull: "Link to this statement",
    note: "Note",
    condition: "Condition:",
    linkedStatements: "Linked statements",
    linkedStatement: ({
      actor,
      stance,
      proposition,
    }: {
      readonly actor: string;
      readonly stance: string;
      readonly proposition: string;
    }) => `${actor} ${stance} “${proposition}”`,
    /** How a statement is linked with another: where its own link leads, or where one comes from. */
    link: {
      to: { answers: "Answers", cites: "Cites", relays: "Relays", supersedes: "Replaces" },
      from: {
        answers: "Answered by",
        cites: "Cited by",
        relays: "Relayed by",
        supersedes: "Replaced by",
      },
    },
    hiddenByFilter: "Hidden by the filter",
    someHidden: ({ hidden, count }: { readonly hidden: number; readonly count: number }) =>
      hidden === count
        ? "The filter hides all of this in the list. It is shown here anyway."
        : `The filter hides ${number(hidden)} of these ${statements({ count })} in the list. All of them are shown here.`,

    questions: "Who? What evidence? What do others say?",
    whoIsBehind: "Who is behind it?",
    whatEvidence: "What is the evidence?",
    whatOthersSay: "What do others say?",
    said: ({ date }: { readonly date: string }) => `said ${date}`,
    notSaidWhen: "the source does not say when it was said",
    published: ({ date }: { readonly date: string }) => `published ${date}`,
    originalIn: ({ name }: { readonly name: string }) => `original in ${name}`,
    archive: "Look for an archived copy",
    archiveUnchecked: "(we have not checked whether there is one)",
    howCoded: "How it was coded, with the rules",
    namedInSource: "named in the source",
    notNamedInSource: "not named in the source",
    nobodyElse: "Nobody else in this case spoke about it.",
    everyoneOnIt: "What everyone said about this",
    others: {
      support: ({ count }: { readonly count: number }) =>
        counted(count, "other supports it", "others support it"),
      oppose: ({ count }: { readonly count: number }) =>
        counted(count, "other opposes it", "others oppose it"),
      mixed: ({ count }: { readonly count: number }) =>
        counted(count, "other is mixed on it", "others are mixed on it"),
      abstain: ({ count }: { readonly count: number }) => counted(count, "other abstains", "others abstain"),
    },

    whatItSaid: "What was said",
    saidCount: ({ count, on }: { readonly count: number; readonly on: number }) =>
      `${statements({ count })} on ${propositions({ count: on })}`,
    saidNothing: "The source reports no statement by this actor.",
    relations: "Relations",
    silentOn: ({ count }: { readonly count: number }) => `Said nothing about ${propositions({ count })}`,
    silenceOfActor:
      "The source has no statement by this actor on these. That is silence: not support, not opposition, not a middle position.",
    compareWith: "Compare with",
    chooseActor: "Choose an actor",
    compare: "Compare",

    silentActors: ({ count }: { readonly count: number }) => `${actors({ count })} said nothing about it`,
    silenceOnProposition:
      "The source has no statement by these actors on it. That is silence: not support, not opposition, not a middle position.",
    nobodySpoke: "The source reports no statement on this proposition.",

    on: "on",
    positionRule: {
      one: () => "A position comes from what was said. This one depends on a single statement.",
      same: ({ count }: { readonly count: number }) =>
        `A position comes from what was said. All ${statements({ count })} here take the same stance.`,
      different: () =>
        "A position comes from what was said. The statements here differ. Support and oppose together count as mixed.",
    },
    noPosition:
      "The source has no statement by this actor on this proposition. That is silence: not support, not opposition, not a middle position.",

    placeAmongActors: ({ at, count }: { readonly at: number; readonly count: number }) =>
      `Statement ${number(at)} of ${number(count)} by this actor`,
    sameActorStatements: "Statements by this actor",
    previous: "Previous",
    next: "Next",

    comparison: "Two actors compared",
    firstActor: "First actor",
    secondActor: "Second actor",
    swap: "Swap",
    agree: "Agree",
    differ: "Differ",
    onlySpoke: "Only one spoke",
    bothSilent: ({ count }: { readonly count: number }) =>
      `Both said nothing about ${propositions({ count })}`,
    agreeOn: ({ count }: { readonly count: number }) => `Same stance on ${propositions({ count })}`,
    differOn: ({ count }: { readonly count: number }) => `Different stance on ${propositions({ count })}`,
    onlySpokeOn: ({ count }: { readonly count: number }) => `Only one spoke on ${propositions({ count })}`,
    noStatement: "No statement",
    silenceInComparison:
      "Where only one spoke, the other’s silence is not an answer. It is not agreement or a middle position.",
    sameActor: "You chose the same actor twice. Choose another one to compare.",

    unknown: {
      case: "Case not found",
      actor: "Actor not found in this case",
      proposition: "Proposition not found in this case",
      statement: "Statement not found in this case",
      step: "Lesson step not found",
      page: "Page not found",
    },
    unknownAsked: "The link asks for",
    unknownReason: "There may be a typing mistake, or the case may have changed since the link was made.",
  };
}
