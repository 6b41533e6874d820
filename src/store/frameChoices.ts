import { type SearchParam, changedParams, oneOf, readText } from "./searchParam.ts";

/** The theme that an address asks for; by itself what the person chose before. */
export const ASKED_THEMES = ["auto", "light", "dark"] as const;
export type AskedTheme = (typeof ASKED_THEMES)[number];

/** What the page around this one chooses. */
export interface FrameChoices {
  /** Whether the page is inside another page, as one view under a line of title. */
  readonly embed: boolean;
  /** Whether an embedded view has its switches and tools. */
  readonly controls: boolean;
  readonly theme: AskedTheme;
  /** The data version that the address was made for; null for whichever is here. */
  readonly v: string | null;
  /** The origin of the page that may steer this one by messages; null for none. */
  readonly api: string | null;
}

export const DEFAULT_FRAME: FrameChoices = {
  embed: false,
  controls: true,
  theme: "auto",
  v: null,
  api: null,
};

/** What may be chosen where one value is taken out of a list; the first is the default. */
export const FRAME_LISTS = { theme: ASKED_THEMES } as const;

/** These choices as an address has them; `readFrameChoices` reads them. */
export function frameParams(choices: FrameChoices): readonly SearchParam[] {
  return changedParams({ ...choices }, { ...DEFAULT_FRAME });
}

export function readFrameChoices(params: URLSearchParams): FrameChoices {
  return {
    embed: params.get("embed") === "1",
    controls: params.get("controls") !== "0",
    theme: oneOf(FRAME_LISTS.theme, params.get("theme")),
    v: readText(params.get("v"), /^[\w.~-]{1,40}$/),
    api: readText(params.get("api"), /^https?:\/\/[\w.[\]:-]{1,100}$/),
  };
}
