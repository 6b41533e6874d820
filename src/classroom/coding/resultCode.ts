import { checkSum } from "./checkSum.ts";
import { type Codes, STANCE_CODES } from "./stanceCode.ts";

/** What a code of results is about: which case at which version, and which quotes of it. */
export interface Task {
  /** 16 bits that tell cases and data versions apart. */
  readonly data: number;
  /** 16 bits that tell seeds apart. */
  readonly seed: number;
  readonly items: number;
}

export interface CodedTask extends Task {
  /** Drawn at random, 16 bits, so that two students with the same codes are two coders. */
  readonly sheet: number;
  readonly codes: Codes;
}

/** What can be wrong with a code; a likely slip is told with the place of its character. */
export type CodeFault =
  | { readonly kind: "notACode" }
  | { readonly kind: "check"; readonly slip?: Slip }
  | { readonly kind: "edition" };

/** A character that may have been typed for another. */
export interface Slip {
  readonly place: number;
  readonly typed: string;
  readonly meant: string;
}

const EDITION = 1;
const HEAD_BYTES = 8;
const CHECK_BYTES = 2;
const BITS = 3;
const NONE = STANCE_CODES.length;

/** The characters of a code for as many quotes as its one byte can count; a longer text is none, and is not looked into. */
const LONGEST = Math.ceil(((HEAD_BYTES + Math.ceil((255 * BITS) / 8) + CHECK_BYTES) * 4) / 3);

/** A result as a short text of letters, digits, - and _, with a check at its end. 99 quotes take under 120 characters. */
export function encodeResult({ data, seed, items, sheet, codes }: CodedTask): string {
  const head = [EDITION, ...pairOf(data), ...pairOf(seed), ...pairOf(sheet), items];
  const bytes = [...head, ...packed(codes)];
  return toText([...bytes, ...pairOf(checkSum(bytes))]);
}

/** The result in a text that `encodeResult` made, white space aside; or what is wrong with it. */
export function decodeResult(text: string): CodedTask | CodeFault {
  const typed = text.replaceAll(/\s+/g, "");
  const bytes = typed.length > LONGEST ? null : toBytes(typed);
  if (bytes === null || bytes.length < HEAD_BYTES + CHECK_BYTES) return { kind: "notACode" };
  if (!isWhole(bytes, typed)) return { kind: "check", ...slipIn(typed) };
  const items = bytes[HEAD_BYTES - 1] ?? 0;
  const packedBytes = bytes.slice(HEAD_BYTES, -CHECK_BYTES);
  if (bytes[0] !== EDITION || packedBytes.length !== Math.ceil((items * BITS) / 8))
    return { kind: "edition" };
  const [data, seed, sheet] = [1, 3, 5].map((at) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return { data: data ?? 0, seed: seed ?? 0, sheet: sheet ?? 0, items, codes: unpacked(packedBytes, items) };
}

function pairOf(value: number): readonly [number, number] {
  return [value >> 8, value & 255];
}

/** Whether the check fits, and the text is the one way to write these bytes: its last character has bits to spare. */
function isWhole(bytes: readonly number[], typed: string): boolean {
  const fits = toNumber(bytes.slice(-CHECK_BYTES)) === checkSum(bytes.slice(0, -CHECK_BYTES));
  return fits && toText(bytes) === typed;
}

function toNumber(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** The codes in three bits each. */
function packed(codes: Codes): readonly number[] {
  const bits = codes
    .map((code) => (code === null ? NONE : STANCE_CODES.indexOf(code)).toString(2).padStart(BITS, "0"))
    .join("");
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
}

function unpacked(bytes: readonly number[], items: number): Codes {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from(
    { length: items },
    (_, at) => STANCE_CODES[Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2)] ?? null,
  );
}

/** Base64 for addresses. Source: RFC 4648, section 5. */
function toText(bytes: readonly number[]): string {
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The bytes of such a text; null if it has other characters, or a length or an end that no text of bytes has. */
function toBytes(text: string): readonly number[] | null {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Array.from(binary, (one) => one.codePointAt(0) ?? 0);
}

/** Characters that look alike in print and by hand. */
const ALIKE = [
  "O0oQ",
  "l1Ii",
  "S5s",
  "Z2z",
  "B8",
  "G6",
  "q9g",
  "uv",
  "-_",
  "Cc",
  "Kk",
  "Pp",
  "Uu",
  "Vv",
  "Ww",
  "Xx",
];

/** The one exchange of characters that look alike after which the check fits; nothing if there is none, or more than one. */
function slipIn(typed: string): { readonly slip?: Slip } {
  const slips = typed.split("").flatMap((character, at) =>
    lookalikes(character).flatMap((meant) => {
      const mended = typed.slice(0, at) + meant + typed.slice(at + 1);
      const bytes = toBytes(mended);
      return bytes !== null && isWhole(bytes, mended) ? [{ place: at + 1, typed: character, meant }] : [];
    }),
  );
  const [slip] = slips;
  return slips.length === 1 && slip !== undefined ? { slip } : {};
}

function lookalikes(character: string): readonly string[] {
  const alike = ALIKE.filter((group) => group.includes(character)).flatMap((group) => group.split(""));
  return [...new Set(alike)].filter((one) => one !== character);
}
