import { WINDOW_WIDTHS } from "../filter/timeWindow.ts";
import { TIES } from "../network/addresses/addressNetwork.ts";
import { MATRIX_COLUMNS } from "../network/axis/matrixOrder.ts";
import { AGGREGATIONS, NORMALIZATIONS, REPEATS } from "../network/ties/projection.ts";
import {
  ASKED_THEMES,
  type Display,
  FORMS,
  GROUPS,
  PANES,
  PAPERS,
  PRINT_SETS,
  SORTS,
  SPEEDS,
} from "./explorerState.ts";

/** What may be chosen where a part of the display takes one value out of a list; the first of each is the default. */
export const DISPLAY_CHOICES = {
  form: FORMS,
  pane: PANES,
  sort: SORTS,
  group: GROUPS,
  aggregation: AGGREGATIONS,
  normalization: NORMALIZATIONS,
  repeats: REPEATS,
  columns: MATRIX_COLUMNS,
  ties: TIES,
  window: WINDOW_WIDTHS,
  speed: SPEEDS,
  theme: ASKED_THEMES,
  print: PRINT_SETS,
  paper: PAPERS,
} as const satisfies { readonly [Name in keyof Display]?: readonly [Display[Name], ...Display[Name][]] };

/** Those parts, each with one of its values. */
export type ListedChoices = Pick<Display, keyof typeof DISPLAY_CHOICES>;
