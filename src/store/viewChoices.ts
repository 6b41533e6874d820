import type { CaseIndex } from "../case/caseIndex.ts";
import { hasSpokespeople } from "../case/counting/countAsBodies.ts";
import type { CountedAsOne } from "../case/counting/countedIndex.ts";
import { hasContraries } from "../case/counting/foldContraries.ts";
import { WINDOW_WIDTHS, type WindowWidth } from "../filter/timeWindow.ts";
import { TIES, type Ties } from "../network/addresses/shownTies.ts";
import { MATRIX_COLUMNS, type MatrixColumns } from "../network/axis/matrixOrder.ts";
import {
  type Change,
  formatChange,
  formatChanges,
  knownChanges,
  parseChanges,
} from "../network/firmness/change.ts";
import { type Pin, formatPins, knownPins, parsePins } from "../network/layout/pin.ts";
import type { GroupId } from "../network/spine/model/spineLayout.ts";
import { AGGREGATIONS, NORMALIZATIONS, REPEATS } from "../network/ties/projection.ts";
import type { TieSettings } from "../network/ties/tieNetwork.ts";
import {
  GROUPS,
  type Group,
  type RowsBy,
  readGroupBy,
  readRowsBy,
  unknownHeadings,
} from "./grouping/headings.ts";
import { readGroup, unknownGroup } from "./grouping/openedGroup.ts";
import { type SearchParam, changedParams, oneOf, readNumber } from "./searchParam.ts";
import type { ViewChoice, Views } from "./views.ts";

/** Every view is a picture and a table, one also rows of propositions; by itself whichever fits the width of the screen. */
export const FORMS = ["auto", "picture", "table", "rows"] as const;
export type Form = (typeof FORMS)[number];

/** In which order propositions are rows. */
export const ORDERS = ["contest", "theme"] as const;
export type Order = (typeof ORDERS)[number];

/** Which part a narrow screen shows: by itself what the address names, else the picture. */
export const PANES = ["auto", "chart", "list", "filters"] as const;
export type Pane = (typeof PANES)[number];

export const SORTS = ["date", "contest", "actor", "proposition"] as const;
export type Sort = (typeof SORTS)[number];

/** Between what the ties of a large case are drawn. */
export const DRAWN_AS = ["groups", "pairs"] as const;
export type DrawnAs = (typeof DRAWN_AS)[number];

/** How long a step of the moving window lasts. */
export const SPEEDS = ["normal", "slow", "fast"] as const;
export type Speed = (typeof SPEEDS)[number];

/** What a reader chooses of the views and the list. */
export interface ViewChoices extends TieSettings, CountedAsOne {
  /** How the filtered statements are drawn. */
  readonly view: ViewChoice;
  readonly form: Form;
  readonly order: Order;
  readonly pane: Pane;
  readonly sort: Sort;
  readonly group: Group;
  /** By which column the rows of the view's table are sorted; with a minus, the last first; empty as the table opens. */
  readonly rows: string;
  /** The group of actors that is opened where a large case is shown in groups. */
  readonly among: GroupId | null;
  /** Where a large case is shown in groups: whether ties are drawn between these, or between single actors. */
  readonly drawn: DrawnAs;
  readonly columns: MatrixColumns;
  /** What the rows of the matrix stand under headings by. */
  readonly by: RowsBy;
  /** Which ties the view of who addresses whom shows. */
  readonly ties: Ties;
  /** How much time the moving window shows. */
  readonly window: WindowWidth;
  readonly speed: Speed;
  /** Nodes that a person has moved, by node. */
  readonly pins: readonly Pin[];
  /** What is tried out on the statements, to see what rests on them. */
  readonly changes: readonly Change[];
}

export const DEFAULT_VIEW: ViewChoices = {
  view: null,
  form: "auto",
  order: "contest",
  pane: "auto",
  sort: "date",
  group: "none",
  rows: "",
  among: null,
  aggregation: "subtract",
  normalization: "no",
  repeats: "once",
  least: 0,
  strongest: null,
  bodies: false,
  contraries: false,
  drawn: "groups",
  columns: "alignment",
  by: null,
  ties: "all",
  window: "growing",
  speed: "normal",
  pins: [],
  changes: [],
};

/** What may be chosen where one value is taken out of a list that is the same in all cases; the first is the default. */
export const VIEW_LISTS = {
  form: FORMS,
  order: ORDERS,
  pane: PANES,
  sort: SORTS,
  group: GROUPS,
  aggregation: AGGREGATIONS,
  normalization: NORMALIZATIONS,
  repeats: REPEATS,
  drawn: DRAWN_AS,
  columns: MATRIX_COLUMNS,
  ties: TIES,
  window: WINDOW_WIDTHS,
  speed: SPEEDS,
} as const;

/** Every way to sort the rows of a table: by each column, and by each with the last first. */
export function rowOrders({ columns }: Views): readonly string[] {
  return [...columns, ...columns.map((column) => `-${column}`)];
}

/** These choices as an address has them; `readViewChoices` reads them. */
export function viewParams({ pins, changes, ...choices }: ViewChoices): readonly SearchParam[] {
  const { pins: _pins, changes: _changes, ...defaults } = DEFAULT_VIEW;
  const lists = [
    ["pins", formatPins(pins)],
    ["changes", formatChanges(changes)],
  ] as const;
  return [...changedParams(choices, defaults), ...lists.filter(([, list]) => list !== "")];
}

export function readViewChoices(
  { index, views }: { readonly index: CaseIndex; readonly views: Views },
  params: URLSearchParams,
): ViewChoices {
  const [first, ...others] = views.all;
  return {
    ...readLists(params),
    view: others.find((name) => name === params.get("view")) ?? DEFAULT_VIEW.view,
    form: readForm(first, params),
    rows: rowOrders(views).find((order) => order === params.get("rows")) ?? DEFAULT_VIEW.rows,
    among: readGroup(index, params.get("among")),
    group: readGroupBy(index, params.get("group")),
    by: readRowsBy(index, params.get("by")),
    bodies: params.get("bodies") === "1" && hasSpokespeople(index.case),
    contraries: params.get("contraries") === "1" && hasContraries(index.case),
    least: readNumber(params.get("least"), /^\d{1,6}(?:\.\d{1,3})?$/) ?? DEFAULT_VIEW.least,
    strongest: readNumber(params.get("strongest"), /^\d{1,4}$/),
    pins: knownPins(index, parsePins(params.get("pins") ?? "")),
    changes: knownChanges(index, parseChanges(params.get("changes") ?? "")),
  };
}

function readLists(params: URLSearchParams) {
  return {
    order: oneOf(VIEW_LISTS.order, params.get("order")),
    pane: oneOf(VIEW_LISTS.pane, params.get("pane")),
    sort: oneOf(VIEW_LISTS.sort, params.get("sort")),
    aggregation: oneOf(VIEW_LISTS.aggregation, params.get("aggregation")),
    normalization: oneOf(VIEW_LISTS.normalization, params.get("normalization")),
    repeats: oneOf(VIEW_LISTS.repeats, params.get("repeats")),
    drawn: oneOf(VIEW_LISTS.drawn, params.get("drawn")),
    columns: oneOf(VIEW_LISTS.columns, params.get("columns")),
    ties: oneOf(VIEW_LISTS.ties, params.get("ties")),
    window: oneOf(VIEW_LISTS.window, params.get("window")),
    speed: oneOf(VIEW_LISTS.speed, params.get("speed")),
  };
}

/** Addresses of the first edition named the table of the first view, or its picture, as a view. */
function readForm(first: string, params: URLSearchParams): Form {
  const view = params.get("view");
  const former = view === first ? "picture" : view;
  return oneOf(FORMS, params.get("form") ?? former);
}

/** A group, moved nodes and changes that an address asks for and the case does not have. */
export function unknownViewChoices(index: CaseIndex, params: URLSearchParams): readonly string[] {
  const pins = parsePins(params.get("pins") ?? "");
  const changes = parseChanges(params.get("changes") ?? "");
  const [knownOnes, knownTries] = [knownPins(index, pins), knownChanges(index, changes)];
  return [
    ...unknownGroup(index, params.get("among")),
    ...unknownHeadings(index, params),
    ...pins.filter((pin) => !knownOnes.includes(pin)).map((pin) => `pins=${formatPins([pin])}`),
    ...changes.filter((one) => !knownTries.includes(one)).map((one) => `changes=${formatChange(one)}`),
  ];
}
