import type { Grammar } from "../../grammar/grammar.ts";

/** What coding by oneself says, and what coders' measures are called. */
export function codingWords({ number, plural, decimal }: Grammar) {
  const quotes = ({ count }: { readonly count: number }) =>
    `${number(count)} ${plural(count, { one: "quote", other: "quotes" })}`;
  const shareOf = ({ share }: { readonly share: number }) => `${number(Math.round(share * 100))}%`;

  return {
    about: ({ count }: { readonly count: number }) =>
      `Read ${quotes({ count })}. Each comes with a sentence. Decide whether the words support or oppose it, then compare your codes with the case’s.`,
    none: "This case has no quotes to code: none of its statements has an actor’s own words.",
    start: "Start",
    goOn: "Continue",
    fewer: "Short of time?",
    items: quotes,

    step: { start: "The rules in short", end: "Ready to compare?", result: "You and the case" },
    rules: "The rules in short",
    ruleNamed: ({ number: at, text }: { readonly number: number; readonly text: string }) =>
      `Rule ${number(at)}. ${text}`,
    rule: {
      words:
        "Stick to the words. If you have to add something to get from them to the sentence, choose “cannot tell”.",
      support:
        "Supports: the words agree with the sentence as it is written. “It takes time” is still support.",
      oppose: "Opposes: the words reject the sentence, or ask for the opposite.",
      mixed: "Mixed: both for and against, “yes, but …”, or yes only on a condition.",
      speaker: "Ignore who is speaking, and what the same speaker says elsewhere.",
      channel: "Someone who only passes on another person’s words takes no stance.",
    },

    quotes: "Quotes",
    place: ({ at, count }: { readonly at: number; readonly count: number }) =>
      `Quote ${number(at)} of ${number(count)}`,
    numbered: ({ at }: { readonly at: number }) => `Quote ${number(at)}`,
    codedAs: ({ at, text }: { readonly at: number; readonly text: string }) => `Quote ${number(at)}: ${text}`,
    notCoded: "not coded yet",
    sentence: "The sentence:",
    ask: "What do the words say about the sentence?",
    code: { support: "supports", oppose: "opposes", mixed: "mixed", unclear: "cannot tell" },
    keys: "On a keyboard, press 1 to 4.",
    back: "Back",
    next: "Next",
    showSpeaker: "Show who speaks",
    speaker: "Speaker",
    someone: "[the speaker]",
    hint: "A hint: our summary of what was said",

    codedCount: ({ count, all }: { readonly count: number; readonly all: number }) =>
      count === all
        ? `You have coded all ${quotes({ count: all })}. To change a code, choose its number above. You cannot change codes after comparing.`
        : `You have coded ${number(count)} of ${quotes({ count: all })}. Choose a number above to go back. Quotes without a code count as missing.`,
    finish: "Compare with the case",

    sameCount: ({
      count,
      all,
      share,
    }: {
      readonly count: number;
      readonly all: number;
      readonly share: number;
    }) =>
      `You and the case gave the same code to ${number(count)} of ${quotes({ count: all })} (${shareOf({ share })}).`,
    nothingCoded: "You have not coded any quotes, so there is nothing to compare.",
    kappa: "Cohen’s kappa",
    kappaMeaning: ({ count }: { readonly count: number }) =>
      `Based on ${quotes({ count })}. 1 is full agreement, 0 is what chance alone would give. Here “cannot tell” is a code like the others.`,
    whyLow:
      "You agree on nearly all quotes, and this number is still low. Nearly all got the same code, so chance alone would bring nearly as much agreement.",
    figure: ({ figure }: { readonly figure: number }) => decimal(figure, 2),
    tooFew: ({ count }: { readonly count: number }) =>
      `Not shown: with fewer than ${quotes({ count })} coded by both, it would mean very little.`,
    undefined: {
      nothing: "No value: no quote was coded twice.",
      oneCategory: "No value: only one code was used.",
    },
    careful:
      "The case’s coding is one careful reading by these rules, not the truth. Where you differ, look at the words again.",
    differences: ({ count }: { readonly count: number }) =>
      count === 0 ? "No differences" : `Where you differ: ${quotes({ count })}`,
    you: "You:",
    theCase: "The case:",
    passage:
      "You saw only the quote. The case’s coders saw the whole passage around it. For the quote alone, “cannot tell” may be the better answer.",
    noted: "The coders’ note:",
    openStatement: "Source and how we know",
    openNamed: ({ at }: { readonly at: number }) => `Source and how we know, quote ${number(at)}`,
    discuss: "To discuss in class: where do you think the case is wrong? Which word in the quote shows it?",
    forTeam: "Your result code",
    forTeamText:
      "If the class wants to see how much it agrees, give this code to your teacher. Copy it, or let your teacher scan it. It holds your codes, which quotes they are for, and a random number. It holds no name.",
    codeForScan: "Your result code, to scan",
    again: "Start again",

    keep: "Keep my answers in this browser",
    keepText:
      "Tick this and your browser keeps your codes, which quotes they are for, and a random number. “Clear” deletes all of it. Without the tick nothing is kept, and your answers are lost when you close the page.",
    keepFails:
      "This browser does not let pages keep anything. You can continue, but your answers are lost when you close the page.",
    clear: "Clear",
    cleared: "Cleared. This browser keeps none of your answers.",
    toTeam: "Team: how much does the class agree?",

    sheetTitle: "Code these quotes",
    reason: "The deciding word:",
    keyTitle: "The case’s codes",
    keyText:
      "The case’s coding is one careful reading by these rules, not the truth. A different code with a good reason is worth talking about. The coders saw the whole passage. For the words alone, “cannot tell” may be the better answer.",
    keyQuote: "Quote",
    keyCode: "The case",
    keyRule: "Why",
    inPassage: "The whole passage:",
  };
}
