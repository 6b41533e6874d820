import type { Actor, ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import {
  type SearchParam,
  changedParams,
  listed,
  oneOf,
  readAmount,
  readNumber,
  readText,
} from "./searchParam.ts";

/** The sets of pages that a class gets on paper, in the order of the choice. */
export const PRINT_SETS = ["cards", "table", "quiz", "coding", "corners", "sides", "jigsaw"] as const;
export type PrintSet = (typeof PRINT_SETS)[number];

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** How much of a picture a class sees: the marks alone, then what they mean, then who they are, then everything. */
export const WHOLLY_REVEALED = 3;

/** How many characters a seed has at most, and how large a class and its questions may be. */
export const SEED_LENGTH = 40;
export const MOST_STUDENTS = 999;
export const MOST_ITEMS = 99;

/** What a teacher chooses for a class. */
export interface ClassChoices {
  /** Whether actors and sources have their names, or stand-ins. */
  readonly names: boolean;
  /** What decides on stand-ins, questions and groups, so that a class has the same ones. Any text; null for the ordinary ones. */
  readonly seed: string | null;
  /** Whether the page is on a projector. */
  readonly present: boolean;
  /** From 0, the marks alone, to 3, everything. */
  readonly reveal: number;
  readonly print: PrintSet;
  readonly paper: Paper;
  /** Whom the pages for a class are about; empty for those who said most. */
  readonly actors: readonly ActorId[];
  /** How many students are in the class. */
  readonly students: number;
  /** How many questions or quotes a class gets. */
  readonly items: number;
}

export const DEFAULT_CLASS: ClassChoices = {
  names: true,
  seed: null,
  present: false,
  reveal: WHOLLY_REVEALED,
  print: "cards",
  paper: "a4",
  actors: [],
  students: 30,
  items: 6,
};

/** What may be chosen where one value is taken out of a list; the first is the default. */
export const CLASS_LISTS = { print: PRINT_SETS, paper: PAPERS } as const;

/** Whether what is shown is for a whole class: on a projector, or revealed step by step. */
export function isPresented({ present, reveal }: Pick<ClassChoices, "present" | "reveal">): boolean {
  return present || reveal < WHOLLY_REVEALED;
}

/** Any text, a number too, without control characters. */
const SEED = new RegExp(String.raw`^[^\p{C}]{1,${SEED_LENGTH}}$`, "u");

/** These choices as an address has them; `readClassChoices` reads them. */
export function classParams({ actors, ...choices }: ClassChoices): readonly SearchParam[] {
  const { actors: _all, ...defaults } = DEFAULT_CLASS;
  const list: readonly SearchParam[] = actors.length === 0 ? [] : [["actors", actors.join()]];
  return [...changedParams(choices, defaults), ...list];
}

export function readClassChoices(index: CaseIndex, params: URLSearchParams): ClassChoices {
  const actors: ReadonlyMap<string, Actor> = index.actors;
  return {
    ...namesIn(params),
    present: params.get("present") === "1",
    reveal: readNumber(params.get("reveal"), /^[0-3]$/) ?? DEFAULT_CLASS.reveal,
    print: oneOf(CLASS_LISTS.print, params.get("print")),
    paper: oneOf(CLASS_LISTS.paper, params.get("paper")),
    actors: listed(params.get("actors")).flatMap((text) => actors.get(text)?.id ?? []),
    students: readAmount(params.get("students"), MOST_STUDENTS) ?? DEFAULT_CLASS.students,
    items: readAmount(params.get("items"), MOST_ITEMS) ?? DEFAULT_CLASS.items,
  };
}

/** Whether the search part of an address shows names, and by which seed it hides them. */
export function readNames(search: string): Pick<ClassChoices, "names" | "seed"> {
  return namesIn(new URLSearchParams(search));
}

function namesIn(params: URLSearchParams): Pick<ClassChoices, "names" | "seed"> {
  return { names: params.get("names") !== "0", seed: readText(params.get("seed"), SEED) };
}

/** What an address asks for that is not there: actors of another case, and paper, since what one did not ask for is wasted. */
export function unknownClassChoices({ actors }: CaseIndex, params: URLSearchParams): readonly string[] {
  const known: ReadonlyMap<string, unknown> = actors;
  const strangers = listed(params.get("actors")).filter((id) => !known.has(id));
  return [
    ...strangers.map((id) => `actors=${id}`),
    ...unlistedIn(params, "print", CLASS_LISTS.print),
    ...unlistedIn(params, "paper", CLASS_LISTS.paper),
  ];
}

function unlistedIn(params: URLSearchParams, name: string, choices: readonly string[]): readonly string[] {
  const asked = params.get(name);
  return asked === null || choices.includes(asked) ? [] : [`${name}=${asked}`];
}
