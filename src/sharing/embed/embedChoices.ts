import { LANGUAGES } from "../../i18n/languages.ts";
import type { AskedTheme } from "../../store/frameChoices.ts";
import type { ViewName } from "../../store/views.ts";

/** What is chosen about a frame in another page. */
export interface EmbedChoices {
  readonly view: ViewName;
  readonly keepsFilters: boolean;
  readonly keepsOpen: boolean;
  /** Null until one is typed: then it is as high as the view needs. */
  readonly height: number | null;
  readonly theme: AskedTheme;
  readonly language: string;
  readonly hasControls: boolean;
  readonly isFrozen: boolean;
}

/** Sets some of the choices. */
export type ChooseEmbed = (some: Partial<EmbedChoices>) => void;

/** The choices to begin with: what is shown now, in the language it is read in. */
export function firstChoices(view: ViewName, language: string): EmbedChoices {
  const known = LANGUAGES.find(({ tag }) => tag === language) ?? LANGUAGES[0];
  return {
    view,
    keepsFilters: true,
    keepsOpen: true,
    height: null,
    theme: "auto",
    language: known?.tag ?? language,
    hasControls: true,
    isFrozen: false,
  };
}
