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

/** Where layouts are kept, as texts by the names of their requests. */
interface KeptLayouts {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, text: string) => void;
}

/** The layouts of these requests, to a tenth of a pixel; what was made before is taken from where it is kept. */
export function madeLayouts(requests: ReadonlyMap<string, LayoutRequest>, kept: KeptLayouts): PackedLayouts {
  const made = [...requests].map(([key, request]) => [key, keptLayout(request, kept, { key, toTenths })]);
  return packLayouts(Object.fromEntries(made) as Readonly<Record<string, Layout>>);
}

/** What a layout is kept by, and how its numbers are written. */
interface Keeping {
  readonly key: string;
  readonly toTenths?: (key: string, value: unknown) => unknown;
}

/** A layout, taken from where it is kept if it was made before. */
function keptLayout(request: LayoutRequest, kept: KeptLayouts, { key, toTenths: round }: Keeping): Layout {
  const known = kept.get(key);
  const text = known ?? JSON.stringify(layoutNetwork(request), round);
  if (known === null) kept.set(key, text);
  return JSON.parse(text) as Layout;
}

/** A layout as the page makes it itself, without the layouts that it brings. */
export function ownLayout(request: LayoutRequest, kept: KeptLayouts): Layout {
  return keptLayout(request, kept, { key: `${requestKey(request)}-own` });
}

function toTenths(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 10) / 10 : value;
}
