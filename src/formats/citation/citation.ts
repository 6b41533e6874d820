import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Source } from "../../case/source.ts";
import type { Stance, Statement, StatementId } from "../../case/statement.ts";
import { type AuthorName, authorNames } from "./authorNames.ts";

/** What is cited: one statement, all that an actor said, all that was said on a proposition, or the whole case. */
export type Cited =
  | { readonly what: "statement"; readonly id: StatementId }
  | { readonly what: "actor"; readonly id: ActorId }
  | { readonly what: "proposition"; readonly id: PropositionId }
  | { readonly what: "case" };

/** The data set as a work: its state has an address only where the page has one on the web. */
export interface CitedData {
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  readonly url: string | null;
  /** The day on which it was read, `2026-11-24`. */
  readonly accessed: string;
}

/** The text in which the words were found. */
export interface CitedSource extends Pick<Source, "kind" | "title"> {
  /** Whether the title is a description, which no style sets as a title. */
  readonly isDescribed: boolean;
  readonly authors: readonly AuthorName[];
  /** Null where it is not known, as are the date and the address. */
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** One statement: who said what, in the speaker's words or in ours, and where. */
export interface CitedPassage {
  readonly speaker: string;
  readonly words: string;
  readonly isQuote: boolean;
  readonly paragraph: string | null;
  readonly source: CitedSource;
}

/** Everything that the styles write out. */
export interface Citation {
  /** For programs, in plain letters. */
  readonly key: string;
  readonly passage: CitedPassage | null;
  /** The part of the data set, where it is neither a statement nor the whole. */
  readonly part: string | null;
  readonly data: CitedData;
}

/** Nobody is named as the maker of a case, so it is cited by its title, with this as the publisher. */
const PUBLISHER = "Standpoint";
const MOST_WORDS = 24;

/** The citation of what is open, read on a day at an address. What the case does not have is cited as the case. */
export function citationOf(
  index: CaseIndex,
  cited: Cited,
  read: Pick<CitedData, "url" | "accessed">,
): Citation {
  const { id, title, asOf } = index.case;
  const data = { title, publisher: PUBLISHER, version: asOf, ...read };
  const statement = cited.what === "statement" ? index.statements.get(cited.id) : undefined;
  const passage = statement === undefined ? null : passageOf(index, statement);
  const part = partOf(index, cited);
  const key = passage === null && part === null ? id : `${id}-${"id" in cited ? cited.id : ""}`;
  return { key, passage, part, data };
}

function partOf(index: CaseIndex, cited: Cited): string | null {
  const actor = cited.what === "actor" ? index.actors.get(cited.id) : undefined;
  if (actor !== undefined) return `Statements by ${actor.name}`;
  const proposition = cited.what === "proposition" ? index.propositions.get(cited.id) : undefined;
  return proposition === undefined ? null : `Statements on: ${proposition.text}`;
}

function passageOf(index: CaseIndex, statement: Statement): CitedPassage | null {
  const source = index.sources.get(statement.source);
  if (source === undefined) return null;
  const { quote, summary, locator } = statement;
  return {
    speaker: speakerOf(index, statement),
    words: quote?.text ?? shortened(summary ?? stanceAlone(index, statement)).replace(/\.$/, ""),
    isQuote: quote !== undefined,
    paragraph: locator ?? null,
    source: {
      ...source,
      isDescribed: source.described === true,
      authors: authorNames(source.author),
      publisher: source.publisher ?? null,
      published: source.published ?? null,
      url: source.url ?? null,
    },
  };
}

const STANCE_ALONE: Readonly<Record<Stance, string>> = {
  support: "supports",
  oppose: "opposes",
  mixed: "takes a mixed stance on",
  abstain: "abstains on",
};

/** What is cited where neither words nor a summary are known. */
function stanceAlone({ propositions }: CaseIndex, { stance, proposition }: Statement): string {
  return `${STANCE_ALONE[stance]}: ${propositions.get(proposition)?.text ?? proposition}`;
}

function speakerOf({ actors }: CaseIndex, { actor, speaker, via }: Statement): string {
  const name = actors.get(actor)?.name ?? actor;
  return `${name}${speaker === undefined ? "" : ` (${speaker})`}${via === undefined ? "" : `, via ${via}`}`;
}

function shortened(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= MOST_WORDS ? words.join(" ") : `${words.slice(0, MOST_WORDS).join(" ")} …`;
}

/** A title as plain text, in brackets where it is a description. */
export function citedTitle({ title, isDescribed }: CitedSource): string {
  return isDescribed ? `[${title}]` : title;
}

/** What a statement says, with marks only around the speaker's own words: ours are marked as ours. `end` is put within the marks. */
export function citedWords({ words, isQuote }: CitedPassage, end = ""): string {
  return isQuote ? `“${words}${end}”` : `summarised: ${words}${end}`;
}

/** The statement in one sentence, for the fields that programs keep notes in: who said what, and where it is coded. */
export function noteOf(
  passage: CitedPassage,
  { title, version, publisher, url, accessed }: CitedData,
): string {
  const place = passage.paragraph === null ? "" : `, par. ${passage.paragraph}`;
  const address = url === null ? "" : `, ${url}`;
  return `Statement by ${passage.speaker}, ${citedWords(passage)}${place}. In: ${title}, version ${version}, ${publisher}${address}, accessed ${accessed}`;
}
