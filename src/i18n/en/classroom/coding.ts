import type { Grammar } from "../../grammar/grammar.ts";

/** What coding by oneself says, and what coders' measures are called. */
export function codingWords({ number, plural, decimal }: Grammar) {
  const quotes = ({ count }: { readonly count: number }) =>
    `${number(count)} ${plural(count, { one: "quote", other: "quotes" })}`;
  const shareOf = ({ share }: { readonly share: number }) => `${number(Math.round(share * 100))}%`;

  return {
    about: ({ count }: { readonly count: number }) =>
      `Read ${quotes({ count })}. With each comes a sentence. Decide what the words say to the sentence, then compare your codes with the case’s.`,
    none: "This case has no quotes to code: none of its statements holds an actor’s own words.",
    start: "Start",
    goOn: "Go on",
    fewer: "Short of time?",
    items: quotes,

    step: { start: "The rules in short", end: "Ready to compare?", result: "You and the case" },
    rules: "The rules in short",
    ruleNamed: ({ number: at, text }: { readonly number: number; readonly text: string }) =>
      `Rule ${number(at)}. ${text}`,
    rule: {
      words:
        "Stay with the words. If you need a step of your own to get from them to the sentence, you cannot tell.",
      support: "Supports: the words agree with the sentence as it stands. “It takes time” is still support.",
      oppose: "Opposes: the words reject the sentence, or ask for the contrary.",
      mixed: "Mixed: for and against together, “yes, but …”, or yes only on a condition.",
      speaker: "It does not count who speaks, nor what the same speaker says elsewhere.",
      channel: "Who only passes on another’s words takes no stance by that.",
    },

    quotes: "Quotes",
    place: ({ at, count }: { readonly at: number; readonly count: number }) =>
      `Quote ${number(at)} of ${number(count)}`,
    numbered: ({ at }: { readonly at: number }) => `Quote ${number(at)}`,
    codedAs: ({ at, text }: { readonly at: number; readonly text: string }) => `Quote ${number(at)}: ${text}`,
    notCoded: "not coded yet",
    sentence: "The sentence:",
    ask: "What do the words say to the sentence?",
    code: { support: "supports", oppose: "opposes", mixed: "mixed", unclear: "cannot tell" },
    keys: "On a keyboard: 1 to 4.",
    back: "Back",
    next: "Next",
    showSpeaker: "Show who speaks",
    speaker: "Speaker",
    someone: "[the speaker]",
    hint: "A hint: what was said, retold",

    codedCount: ({ count, all }: { readonly count: number; readonly all: number }) =>
      count === all
        ? `You have coded all ${number(all)}. You can still change each: choose its number above. After comparing you cannot.`
        : `You have coded ${number(count)} of ${quotes({ count: all })}. Choose a number above to go back; what is not coded counts as missing.`,
    finish: "Compare with the case",

    sameCount: ({
      count,
      all,
      share,
    }: {
      readonly count: number;
      readonly all: number;
      readonly share: number;
    }) => `The same code for ${number(count)} of ${quotes({ count: all })}: ${shareOf({ share })}.`,
    nothingCoded: "You have coded nothing, so there is nothing to compare.",
    kappa: "Cohen’s kappa",
    kappaMeaning: ({ count }: { readonly count: number }) =>
      `From ${quotes({ count })}. 1 is full agreement, 0 is what chance alone would bring. “Cannot tell” is a code like the others here.`,
    figure: ({ figure }: { readonly figure: number }) => decimal(figure, 2),
    tooFew: ({ count }: { readonly count: number }) =>
      `Not shown: with fewer than ${quotes({ count })} coded by both it would say next to nothing.`,
    undefined: {
      nothing: "Not defined: nothing was coded twice.",
      oneCategory: "Not defined: only one category used.",
    },
    careful:
      "The case’s coding is one careful reading by these rules, not the truth. Where you differ, look at the words again.",
    differences: ({ count }: { readonly count: number }) =>
      count === 0 ? "No different code" : `Where you differ: ${quotes({ count })}`,
    you: "You:",
    theCase: "The case:",
    passage:
      "You had the quote alone. The case’s coders had the whole passage around it, so “cannot tell” may be the better answer to the quote.",
    noted: "The coders’ note:",
    openStatement: "Source and how we know",
    openNamed: ({ at }: { readonly at: number }) => `Source and how we know, quote ${number(at)}`,
    discuss:
      "To talk about in class: where do you think that the case is wrong? Which word in the quote tells you so?",
    forTeam: "Your result code",
    forTeamText:
      "Give it to your teacher if the class wants to see how far it agrees: copy it, or let it be scanned. It holds your codes, which quotes they are for, and a random number. It holds no name.",
    codeForScan: "Your result code, to be scanned",
    again: "Start again",

    keep: "Keep my answers in this browser",
    keepText:
      "Without this tick nothing is kept, and your answers go when you close the page. With it this browser keeps your codes, which quotes they are for, and a random number. Clear empties all of it.",
    keepFails:
      "This browser lets no page keep anything. You can go on, but your answers go when you close the page.",
    clear: "Clear",
    cleared: "Cleared. Nothing of yours is kept here.",
    toTeam: "Team: how far does the class agree?",

    sheetTitle: "Code these quotes",
    reason: "The word that decides:",
    keyTitle: "The case’s codes",
    keyText:
      "The case’s coding is one careful reading by these rules, not the truth. A different code with a good reason is worth talking about. The coders had the whole passage: for the words alone “cannot tell” may be the better answer.",
    keyQuote: "Quote",
    keyCode: "The case",
    keyRule: "Why",
    inPassage: "The whole passage:",
  };
}
