import type { CaseIndex } from "../case/caseIndex.ts";
import { filterParams, readFilter } from "../filter/filterSearchParams.ts";
import { classParams, readClassChoices, unknownClassChoices } from "./classChoices.ts";
import type { Display, ExplorerState } from "./explorerState.ts";
import { frameParams, readFrameChoices } from "./frameChoices.ts";
import type { SearchParam } from "./searchParam.ts";
import { readViewChoices, unknownViewChoices, viewParams } from "./viewChoices.ts";
import type { Views } from "./views.ts";

type Shown = Pick<ExplorerState, "filter" | "display">;
export type ReadState = Pick<ExplorerState, "filter" | "display" | "unknown">;

/** What an address can be about: a case, and the views there are. */
export interface Known {
  readonly index: CaseIndex;
  readonly views: Views;
}

/** What is chosen, as the search part of an address: "" or "?stance=oppose&q=report". Equal choices give equal text. */
export function formatSearch({ filter, display }: Shown): string {
  const params = [...filterParams(filter), ...displayParams(display)];
  const text = params
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(value)).replaceAll("%2C", ",")}`,
    )
    .join("&");
  return text === "" ? "" : `?${text}`;
}

/** What the search part of an address asks for; `readSearch(known, formatSearch(x))` equals x. */
export function readSearch(known: Known, search: string): ReadState {
  const { index } = known;
  const params = new URLSearchParams(search);
  const { filter, unknown } = readFilter(index, params);
  return {
    filter,
    unknown: [...unknown, ...unknownViewChoices(index, params), ...unknownClassChoices(index, params)],
    display: {
      ...readViewChoices(known, params),
      ...readFrameChoices(params),
      ...readClassChoices(index, params),
    },
  };
}

/** Lists of a case's own things come last, since they may be long. */
function displayParams(display: Display): readonly SearchParam[] {
  const params = [...viewParams(display), ...frameParams(display), ...classParams(display)];
  return params.toSorted(([one], [other]) => Number(isList(one)) - Number(isList(other)));
}

/** Whether a parameter of the display holds a list with commas. */
export function isList(name: string): boolean {
  return name === "pins" || name === "changes" || name === "actors";
}

/** Half an emoji, which a keyboard may leave behind, has no place in an address. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
