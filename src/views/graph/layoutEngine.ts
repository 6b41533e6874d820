import { type Layout, type LayoutRequest, placingOf } from "../../network/layout/layoutRequest.ts";
import { pageDrawn, workers } from "../../host/workers.ts";
import { makeRoom } from "../../ui/room/room.ts";
import { knownLayout, loadKnownLayout } from "./made/knownLayouts.ts";

/** What places nodes and leads lines, where no worker may run. */
export const layoutEngine = makeRoom(
  async () => (await import("../../network/layout/layoutNetwork.ts")).layoutNetwork,
);

type Engine = (request: LayoutRequest, known?: Layout) => Layout;
let ownEngine: Engine | null = null;

/** Has layouts made at once by another engine: that of the build, which keeps them. */
export function layOutBy(engine: Engine): void {
  ownEngine = engine;
}

/** The script of the worker, which holds the same a second time. */
const layoutWorker = makeRoom(
  async () => (await import("../../network/layout/layout.worker.ts?worker&inline")).default,
);

/** Layouts of before, by what was asked for, and by what their places depend on; the oldest first. */
const whole = new Map<string, Layout>();
const placed = new Map<string, Layout>();
const MOST_KEPT = 60;

/** The layout, if it is there or can be made at once: where there are no workers, as in tests, once the engine has been loaded. */
export function layoutAtOnce(request: LayoutRequest): Layout | null {
  const known = whole.get(JSON.stringify(request)) ?? knownLayout(request);
  if (known !== null) return known;
  const engine = ownEngine ?? (typeof Worker === "undefined" ? layoutEngine.inside() : null);
  return engine === null ? null : keepLayout(request, engine(request, placesOf(request) ?? undefined));
}

/** A layout of the same places, though perhaps of other lines, or with other nodes moved; null if there is none yet. */
export function placesOf(request: LayoutRequest): Layout | null {
  return placed.get(placingOf(request)) ?? null;
}

/** Keeps a layout for whoever asks for the same. */
export function keepLayout(request: LayoutRequest, layout: Layout): Layout {
  keep(whole, JSON.stringify(request), layout);
  keep(placed, placingOf(request), layout);
  return layout;
}

function keep(layouts: Map<string, Layout>, key: string, layout: Layout): void {
  const [oldest] = layouts.keys();
  if (layouts.size >= MOST_KEPT && oldest !== undefined) layouts.delete(oldest);
  layouts.set(key, layout);
}

/** Asks for a layout, of the build if it has made it, else of a worker. Returns what calls it off. */
export function askForLayout(request: LayoutRequest, onLayout: (layout: Layout) => void): () => void {
  let worker: Worker | null = null;
  let isCalledOff = false;
  const places = placesOf(request);
  const give = (layout: Layout) => {
    if (!isCalledOff) onLayout(layout);
  };
  const ask = async () => {
    const made = await loadKnownLayout(request);
    if (made !== null) {
      // Its places are rounded. Others are made the same way whether it was there at once or has come.
      keep(whole, JSON.stringify(request), made);
      give(made);
      return;
    }
    const apart = (worker = await workers.start(await layoutWorker.load()));
    if (isCalledOff) return apart.terminate();
    apart.addEventListener("message", ({ data }: MessageEvent<Layout>) => {
      apart.terminate();
      give(keepLayout(request, data));
    });
    apart.addEventListener("error", () => void layHere());
    apart.postMessage({ request, known: places });
  };
  const layHere = async () => {
    worker?.terminate();
    const [engine] = await Promise.all([layoutEngine.load(), pageDrawn()]);
    if (!isCalledOff) give(keepLayout(request, engine(request, places ?? undefined)));
  };
  ask().catch(layHere);
  return () => {
    isCalledOff = true;
    worker?.terminate();
  };
}
