/**
 * For each word the texts in which it stands, by ascending numbers. A number is kept as its distance from the one before,
 * in bytes of seven bits, the lowest first, so that most take one byte.
 */
export interface Postings {
  /** How many texts there are. */
  readonly texts: number;
  /** For each word, where its bytes end. They begin where those of the word before end. */
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

/** A list of texts, each a list of words by number, in one list with this after each text. */
export const TEXT_END = -1;

/** The postings of texts; a word that a text repeats counts once. */
export function postingsOf(words: number, texts: readonly number[]): Postings {
  const ends = new Uint32Array(words);
  const count = eachDistance(words, texts, (word, distance) => {
    ends[word] = (ends[word] ?? 0) + byteLength(distance);
  });
  let sum = 0;
  for (let word = 0; word < words; word += 1) {
    sum += ends[word] ?? 0;
    ends[word] = sum - (ends[word] ?? 0);
  }
  const bytes = new Uint8Array(sum);
  eachDistance(words, texts, (word, distance) => {
    ends[word] = write(bytes, ends[word] ?? 0, distance);
  });
  return { texts: count, ends, bytes };
}

/** Marks in `hits`, which has a number for each text, those in which the word stands. */
export function markTexts({ ends, bytes }: Postings, word: number, hits: Uint8Array): void {
  const end = ends[word] ?? 0;
  let text = -1;
  let distance = 0;
  let shift = 0;
  for (let at = word === 0 ? 0 : (ends[word - 1] ?? 0); at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    text += distance;
    hits[text] = 1;
    distance = 0;
    shift = 0;
  }
}

/** Calls back for each text and each of its words, with how many texts on from the last with that word; gives the number of texts. */
function eachDistance(
  words: number,
  texts: readonly number[],
  visit: (word: number, distance: number) => void,
): number {
  const last = new Int32Array(words).fill(-1);
  let text = 0;
  for (const word of texts) {
    if (word === TEXT_END) text += 1;
    else if (last[word] !== text) {
      visit(word, text - (last[word] ?? 0));
      last[word] = text;
    }
  }
  return text;
}

function byteLength(distance: number): number {
  let length = 1;
  for (let rest = distance >>> 7; rest > 0; rest >>>= 7) length += 1;
  return length;
}

/** Writes a number and gives the place after it. */
function write(bytes: Uint8Array, begin: number, distance: number): number {
  let at = begin;
  let rest = distance;
  for (; rest > 0x7f; rest >>>= 7) {
    bytes[at] = (rest & 0x7f) | 0x80;
    at += 1;
  }
  bytes[at] = rest;
  return at + 1;
}
