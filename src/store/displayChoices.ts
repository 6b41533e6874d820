import { CLASS_LISTS } from "./classChoices.ts";
import type { Display } from "./explorerState.ts";
import { FRAME_LISTS } from "./frameChoices.ts";
import { VIEW_LISTS } from "./viewChoices.ts";

/** What may be chosen where a part of the display takes one value out of a list; the first of each is the default. */
export const DISPLAY_CHOICES = { ...VIEW_LISTS, ...FRAME_LISTS, ...CLASS_LISTS } as const satisfies {
  readonly [Name in keyof Display]?: readonly [Display[Name], ...Display[Name][]];
};

/** Those parts, each with one of its values. */
export type ListedChoices = Pick<Display, keyof typeof DISPLAY_CHOICES>;
