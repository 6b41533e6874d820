import type { Case } from "../../case/case.ts";
import { indexCase } from "../../case/indexCase.ts";
import type { Layout, LayoutRequest } from "../../network/layout/layoutRequest.ts";
import { layoutNetwork } from "../../network/layout/layoutNetwork.ts";
import { requestKey } from "../../network/layout/requestKey.ts";
import { createExplorerStore } from "../../store/createExplorerStore.ts";
import { type Frame, KNOWN_FRAMES } from "../../views/graph/layoutFrames.ts";
import { linesToLead, positionDrawing } from "../../views/graph/linkDrawing.ts";
import { type PackedLayouts, packLayouts } from "../../views/graph/made/packedLayouts.ts";
import { networkLayoutRequest } from "../../views/graph/networkLayoutRequest.ts";
import { VIEWS } from "../../views/registry.ts";
import { usualPlaceable } from "../../views/view/networkPicture.ts";
import { buildWords } from "../start/buildWords.ts";
import { isSpine } from "./isSpine.ts";

/** What the page will ask for when it draws a case on usual screens, by the names of the requests; nothing of a case that is drawn as groups. */
export function usualRequests(shown: Case, growth: Frame["growth"]): ReadonlyMap<string, LayoutRequest> {
  if (isSpine(shown)) return new Map();
  const state = createExplorerStore({ index: indexCase(shown), views: VIEWS }).getState();
  const placeable = usualPlaceable(state, buildWords);
  const lines = linesToLead(placeable.whole, placeable.whole, positionDrawing);
  return new Map(
    KNOWN_FRAMES.filter((frame) => frame.growth === growth).map((frame) => {
      const request = networkLayoutRequest(placeable, frame, { lines });
      return [requestKey(request), request];
    }),
  );
}

/** The layouts of these requests, to a tenth of a pixel; what was made before is taken from where it is kept. */
export function madeLayouts(
  requests: ReadonlyMap<string, LayoutRequest>,
  kept: { readonly get: (key: string) => string | null; readonly set: (key: string, text: string) => void },
): PackedLayouts {
  const made = [...requests].map(([key, request]) => {
    const known = kept.get(key);
    const text = known ?? JSON.stringify(layoutNetwork(request), toTenths);
    if (known === null) kept.set(key, text);
    return [key, JSON.parse(text) as Layout];
  });
  return packLayouts(Object.fromEntries(made) as Readonly<Record<string, Layout>>);
}

function toTenths(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 10) / 10 : value;
}
