import { type DateFormats, makeDateFormats } from "./dates.ts";
import { directionOf } from "./directionOf.ts";
import { isolated } from "./isolated.ts";

/** The forms of a phrase that a language keeps for different numbers; `other` is the one for all the rest. */
type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** How a language writes numbers, plurals, lists and dates, and in which order it sorts. */
export interface Grammar extends DateFormats {
  /** The tag of the language: "en", "zh-Hans". */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly number: (value: number) => string;
  /** A number with its sign: "+2" or "−1". */
  readonly signed: (value: number) => string;
  /** A number with this many decimals and a true minus; what rounds to zero is zero, without one. */
  readonly decimal: (value: number, digits: number) => string;
  /** The form that goes with a number: `plural(1, { one: "actor", other: "actors" })` is "actor". */
  readonly plural: (count: number, forms: Forms) => string;
  /** A list of names or words, which can be told apart also where they have commas or an "and" of their own. */
  readonly list: (items: readonly string[]) => string;
  /** How such a list is written: the places of its items, and what comes between them. */
  readonly listParts: (items: readonly string[]) => readonly (number | string)[];
  readonly compare: (left: string, right: string) => number;
}

/** The grammar of a language, from what the platform knows of it. Each format is made when it is first used. */
export function makeGrammar(language: string): Grammar {
  const numbers = once(() => new Intl.NumberFormat(language));
  const rules = once(() => new Intl.PluralRules(language));
  const lists = once(() => new Intl.ListFormat(language, { type: "conjunction" }));
  const collator = once(() => new Intl.Collator(language, { numeric: true }));
  const number = (value: number) => numbers().format(value);
  return {
    language,
    direction: directionOf(language),
    number,
    signed: (value) => (value > 0 ? `+${number(value)}` : withTrueMinus(number(value))),
    decimal: makeDecimal(language),
    plural: (count, forms) => forms[rules().select(count)] ?? forms.other,
    list: (items) =>
      partsOf(lists(), items)
        .map((part) => (typeof part === "number" ? isolated(items[part] ?? "") : part))
        .join(""),
    listParts: (items) => partsOf(lists(), items),
    compare: (left, right) => collator().compare(left, right),
    ...makeDateFormats(language),
  };
}

function makeDecimal(language: string): Grammar["decimal"] {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, digits) => {
    const format = formats.get(digits) ?? decimalFormat(language, digits);
    formats.set(digits, format);
    const isZero = Number(value.toFixed(digits)) === 0;
    return withTrueMinus(format.format(isZero ? 0 : value));
  };
}

function decimalFormat(language: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });
}

function withTrueMinus(text: string): string {
  return text.replace("-", "−");
}

/** As in "Ann, Bob, and Cem", "Friends, family; and Bob", and "Ann, and Bob and sons". */
function partsOf(lists: Intl.ListFormat, items: readonly string[]): readonly (number | string)[] {
  const parts = lists.formatToParts(items.map((_, at) => String(at)));
  const between = parts.find(({ type }) => type === "literal")?.value ?? "";
  const unquoted = items.map((item) => item.replaceAll(/“[^”]*”/gu, ""));
  const mark = unquoted.some((item) => item.includes(",")) ? ";" : ",";
  const isPlain = mark === "," && !(items.length === 2 && unquoted.some((item) => item.includes(between)));
  return parts.map(({ type, value }) => {
    if (type === "element") return Number(value);
    return isPlain ? value : value.replace(/^(?:,|(?=\s))/u, mark);
  });
}

/** What is costly to make, made when it is first asked for. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
