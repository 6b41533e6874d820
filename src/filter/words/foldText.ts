import { AS_ONE_WORD, IN_WORDS, joinParts } from "./joinParts.ts";

/**
 * A text without the differences that a reader does not type: capitals, the accents and vowel marks of scripts that are
 * written without them too, letters that a keyboard lacks, joiners, the dots of initials, the hyphen before a number.
 * What is folded stays as it is when folded again.
 */
export function foldText(text: string): string {
  return joinParts(foldLetters(text), IN_WORDS);
}

/** The ways in which a text is folded where something is looked for in it, of which the second joins U. S. and Ph.D. too. Mostly one. */
export function foldWays(text: string): readonly string[] {
  const letters = foldLetters(text);
  return [...new Set([IN_WORDS, AS_ONE_WORD].map((joining) => joinParts(letters, joining)))];
}

/** Both ways as one text. */
export function foldBothWays(text: string): string {
  return foldWays(text).join(" · ");
}

/** A folded text without anything joined: what becomes of a letter does not depend on those around it. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  return /[^ -~·]/.test(lower) ? lower.replaceAll(/[^ -~·]+/g, foldRun) : lower;
}

/** So many are kept as they were folded last: most short stretches of letters outside ASCII come again and again. */
const MOST_KEPT = 4096;
const LONGEST_KEPT = 32;

const kept = new Map<string, string>();

function foldRun(run: string): string {
  if (run.length > LONGEST_KEPT) return foldUnusual(run);
  const known = kept.get(run);
  if (known !== undefined) return known;
  const folded = foldUnusual(run);
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(run, folded);
  return folded;
}

/** Letters that are no other letter with a mark, as CLDR (Latin-ASCII) writes them; Arabic ones as Lucene does. */
const ALIKE = lettersAlike(`
  ß ss|æ ae|œ oe|þ th|ł l|ø o|đ d|ð d|ɖ d|ɗ d|ħ h|ı i|ĸ q|ŋ n|ŧ t|ɓ b|ƙ k|ƴ y|ς σ
  ٱ ا|ى ي|ی ي|ک ك|ة ه|ہ ه|ۃ ه|’ '|‘ '|ʼ '|ʻ '|ʿ '|ʾ '|＇ '|‐ -|‑ -`);

function lettersAlike(list: string): ReadonlyMap<string, string> {
  return new Map(list.match(/[^\s|]+ [^\s|]+/g)?.map((pair) => pair.split(" ") as [string, string]));
}

const ANY_ALIKE = new RegExp(`[${[...ALIKE.keys()].join("")}]`, "g");

/** In Devanagari a nasal before a stop that is spoken at the same place, which many write as a dot on the letter before. */
const NASALS = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g;

/** A letter with marks that its readers do not leave out. */
const WITH_MARKS = /^(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}])\p{L}/u;

/** The digit from 0 to 9 that one of any script means: in each script the ten stand together, from zero on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

function foldUnusual(text: string): string {
  return (
    text
      .normalize("NFKD")
      // Marks on a tatweel go with it: they are of no letter, whatever stands before.
      .replaceAll(/\u0640\p{M}*|\p{DI}/gu, "")
      .toLowerCase()
      .replaceAll("\u06d5\u0654", "\u0647")
      .replaceAll(/(?:^|\P{M})\p{M}+/gu, (marked) =>
        WITH_MARKS.test(marked) ? marked : marked.replace(/\p{M}+/u, ""),
      )
      .replaceAll(NASALS, "ं")
      .replaceAll(ANY_ALIKE, (letter) => ALIKE.get(letter) ?? letter)
      .replaceAll(/(?!\d)\p{Nd}/gu, digitOf)
      .replaceAll(/\s/g, " ")
      // Syllables of Hangul stay apart, so that they are found while they are typed.
      .replaceAll(/[^\u1100-\u11ff]+/g, (part) => part.normalize("NFC"))
  );
}
