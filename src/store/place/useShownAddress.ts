import { useHere } from "./useHere.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { formatSearch } from "../explorerSearch.ts";
import { DEFAULT_DISPLAY } from "../explorerState.ts";
import type { Form } from "../viewChoices.ts";

/** The address of what is shown now, in its parts: the page, the path behind the hash, the choices. */
export interface ShownAddress {
  /** Of the page without its hash and without what others appended: `https://example.org/standpoint/`. */
  readonly page: string;
  readonly path: string;
  readonly search: string;
}

/** The address that opens what is shown now as a separate page, even from inside a frame, with a form if this is given. */
export function useShownAddress(form?: Form): ShownAddress {
  const { pathname } = useHere();
  const search = useExplorer(({ filter, display }) =>
    formatSearch({ filter, display: { ...display, ...OF_THE_DEVICE, form: form ?? display.form } }),
  );
  return { page: location.href.replace(/[?#].*$/, ""), path: pathname, search };
}

const { embed, controls, theme, api, pane, present } = DEFAULT_DISPLAY;
/** What belongs to this screen or this frame, not to what is shown. */
export const OF_THE_DEVICE = { embed, controls, theme, api, pane, present };
