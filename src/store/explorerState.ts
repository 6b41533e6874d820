import type { ActorId } from "../case/actor.ts";
import type { Filter } from "../filter/filter.ts";
import type { Change } from "../network/firmness/change.ts";
import type { MatrixColumns } from "../network/axis/matrixOrder.ts";
import type { Ties } from "../network/addresses/addressNetwork.ts";
import type { WindowWidth } from "../filter/timeWindow.ts";
import type { Pin } from "../network/layout/pin.ts";
import type { TieSettings } from "../network/ties/tieNetwork.ts";
import type { ViewChoice } from "./views.ts";

/** Every view is a picture and a table; by itself whichever fits the width of the screen. */
export const FORMS = ["auto", "picture", "table"] as const;
export type Form = (typeof FORMS)[number];

/** Which part a narrow screen shows: by itself what the address names, else the picture. */
export const PANES = ["auto", "chart", "list", "filters"] as const;
export type Pane = (typeof PANES)[number];

export const SORTS = ["date", "actor", "proposition"] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPS = ["none", "proposition", "actor"] as const;
export type Group = (typeof GROUPS)[number];

/** How long a step of the moving window stands. */
export const SPEEDS = ["normal", "slow", "fast"] as const;
export type Speed = (typeof SPEEDS)[number];

/** The theme that an address asks for; by itself what the person chose before. */
export const ASKED_THEMES = ["auto", "light", "dark"] as const;
export type AskedTheme = (typeof ASKED_THEMES)[number];

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

/** How the filtered statements are shown. The first of each list above is the default, which an address leaves out. */
export interface Display extends TieSettings {
  /** How the filtered statements are drawn. */
  readonly view: ViewChoice;
  readonly form: Form;
  readonly pane: Pane;
  readonly sort: Sort;
  readonly group: Group;
  /** By which column the rows of the view's table are sorted; with a minus, the last first. */
  readonly rows: string;
  readonly columns: MatrixColumns;
  /** Which ties the view of who addresses whom shows. */
  readonly ties: Ties;
  /** How much time the moving window shows. */
  readonly window: WindowWidth;
  readonly speed: Speed;
  /** Nodes that a person has moved, by node. */
  readonly pins: readonly Pin[];
  /** What is tried out on the statements, to see what rests on them. */
  readonly changes: readonly Change[];
  /** Whether the page stands in another page, as one view under a line of title. */
  readonly embed: boolean;
  /** Whether an embedded view has its switches and tools. */
  readonly controls: boolean;
  readonly theme: AskedTheme;
  /** The data version that the address was made for; null for whichever is here. */
  readonly v: string | null;
  /** The origin of the page that may steer this one by messages; null for none. */
  readonly api: string | null;
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

export const DEFAULT_DISPLAY: Display = {
  view: null,
  form: "auto",
  pane: "auto",
  sort: "date",
  group: "none",
  rows: "actor",
  aggregation: "subtract",
  normalization: "no",
  repeats: "once",
  least: 0,
  strongest: null,
  columns: "alignment",
  ties: "all",
  window: "growing",
  speed: "normal",
  pins: [],
  changes: [],
  embed: false,
  controls: true,
  theme: "auto",
  v: null,
  api: null,
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

/** Whether the last change was one act, which Back undoes, one of many in a row, such as typing, or the last of a row. */
export type ChangeKind = "discrete" | "continuous" | "final";

/** What is chosen. What follows from it is computed by selectors. */
export interface ExplorerState {
  readonly filter: Filter;
  readonly display: Display;
  readonly lastChange: ChangeKind;
  /** What the address asked for that the case does not have. */
  readonly unknown: readonly string[];
}
