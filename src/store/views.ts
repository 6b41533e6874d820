import type { Messages } from "../i18n/messages.ts";

/** What addresses call a view: a name that there are words for. */
export type ViewName = keyof Messages["controls"]["view"]["name"];

/** A view as it is chosen: by its name, or null for the first, which an address leaves out. */
export type ViewChoice = ViewName | null;

/** What a group of views is about: who takes which position, who is with whom, and how much evidence there is for it. */
export const VIEW_GROUPS = ["positions", "alliances", "evidence"] as const;
export type ViewGroup = (typeof VIEW_GROUPS)[number];

/** The views that there are, as far as the store and what is built on it need to know them. */
export interface Views {
  /** In the order of the switch. */
  readonly all: readonly [ViewName, ...ViewName[]];
  /** Of every group that has views, which: in the same order. */
  readonly groups: readonly { readonly group: ViewGroup; readonly views: readonly ViewName[] }[];
  /** By what the rows of their tables can be sorted. */
  readonly columns: readonly string[];
  /** The view in which changes of the statements are tried out. */
  readonly ofChanges: ViewChoice;
  /** The view with a cell for each actor and proposition. */
  readonly ofCells: ViewChoice;
  /** The view that can also be shown as a row for each proposition. */
  readonly ofRows: ViewChoice;
}

interface Choice {
  readonly display: { readonly view: ViewChoice };
  readonly views: Views;
}

/** The name of the view that is chosen. */
export function chosenView({ display: { view }, views }: Choice): ViewName {
  return view ?? views.all[0];
}

/** How a view is chosen by its name. */
export function viewChoice({ all }: Views, name: ViewName): ViewChoice {
  return name === all[0] ? null : name;
}
