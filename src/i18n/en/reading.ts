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
    nothingVisible: "No statement passes this filter.",
    printedPart: ({ printed, count }: { readonly printed: number; readonly count: number }) =>
      `Printed are the first ${number(printed)} of ${statements({ count })}. A narrower filter prints the others.`,
    sortBy: "Sort by",
    sort: { date: "Date", actor: "Actor", proposition: "Proposition" },
    groupBy: "Group by",
    group: { none: "Nothing", proposition: "Proposition", actor: "Actor" },
    backToList: "Back to the list",
    closePlace: "Close",

    to: "to",
    via: "via",
    speaker: "by",
    reported: ({ date }: { readonly date: string }) => `reported ${date}`,
    paragraph: ({ locator }: { readonly locator: string }) => `¶${locator}`,
    paragraphInFull: ({ locator }: { readonly locator: string }) => `paragraph ${locator}`,
    newTab: "(opens in a new tab)",
    permalink: "Link",
    permalinkInFull: "Link to this statement",
    note: "Note",
    hiddenByFilter: "Hidden by the filter",
    someHidden: ({ hidden, count }: { readonly hidden: number; readonly count: number }) =>
      hidden === count
        ? "The filter hides all of this in the list; here it stands all the same."
        : `The filter hides ${number(hidden)} of these ${statements({ count })} in the list; here all of them stand.`,

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
    howCoded: "How it was coded, and by which rules",
    namedInSource: "named in the source",
    notNamedInSource: "not named in the source",
    nobodyElse: "Nobody else in this case speaks on it.",
    everyoneOnIt: "Everyone on this",
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
    saidNothing: "The source reports no statement of this actor.",
    relations: "Relations",
    silentOn: ({ count }: { readonly count: number }) => `Said nothing about ${propositions({ count })}`,
    silenceOfActor:
      "The source has no statement of this actor on these. That is silence: it is neither support, nor opposition, nor a middle.",
    compareWith: "Compare with",
    chooseActor: "Choose an actor",
    compare: "Compare",

    silentActors: ({ count }: { readonly count: number }) => `${actors({ count })} said nothing about it`,
    silenceOnProposition:
      "The source has no statement of these actors on it. That is silence: it is neither support, nor opposition, nor a middle.",
    nobodySpoke: "The source reports no statement on this proposition.",

    on: "on",
    positionRule: {
      one: () => "A position follows from what was said. This one rests on a single statement.",
      same: ({ count }: { readonly count: number }) =>
        `A position follows from what was said. All ${statements({ count })} here take the same stance.`,
      different: () =>
        "A position follows from what was said. The statements here differ, and support and oppose together make mixed.",
    },
    noPosition:
      "The source has no statement of this actor on this proposition. That is silence: it is neither support, nor opposition, nor a middle.",

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
      "Where only one spoke, the other’s silence is not an answer: it is neither agreement nor a middle.",
    sameActor: "These are one and the same actor. Choose another one to compare with.",

    unknown: {
      case: "There is no such case here",
      actor: "There is no such actor in this case",
      proposition: "There is no such proposition in this case",
      statement: "There is no such statement in this case",
      step: "There is no such step in a lesson here",
      page: "There is no such page here",
    },
    unknownAsked: "The address asks for",
    unknownReason: "It may be mistyped, or the case may have changed since the link was made.",
  };
}
