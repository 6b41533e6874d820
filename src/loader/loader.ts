import { acceptedHeight } from "./acceptedHeight.ts";
import { type PlacedFrame, makeFrame } from "./makeFrame.ts";

declare global {
  interface Window {
    /** The loader of this page; a page that adds places where no observer sees them calls `scan`. */
    [KEY]?: { readonly scan: () => void };
  }
}

const KEY = "__standpointV1";

/** Puts a frame into every `<div data-standpoint>` of the page, and gives each the height that it asks for. */
function startLoader(): void {
  if (window[KEY] !== undefined) return;
  const placed: PlacedFrame[] = [];
  const scan = () => {
    for (const place of document.querySelectorAll<HTMLElement>("div[data-standpoint]"))
      if (!placed.some((each) => each.place === place)) put(place, placed);
  };
  window[KEY] = { scan };
  window.addEventListener("message", (event) => hear(event, placed));
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  scan();
}

function put(place: HTMLElement, placed: PlacedFrame[]): void {
  const made = makeFrame(place, placed.length + 1);
  if (made === null) return;
  placed.push(made);
  place.prepend(made.element);
}

function hear(event: MessageEvent<unknown>, placed: readonly PlacedFrame[]): void {
  // The cheapest question first: a page may be flooded with messages of others.
  if (event.source === null || typeof event.data !== "object") return;
  const frames = placed.map((each) => ({ ...each, window: each.element.contentWindow }));
  const accepted = acceptedHeight(event, frames);
  if (accepted === null) return;
  const { frame, height } = accepted;
  frame.element.style.height = `${height}px`;
  // The link was there for a frame that never speaks, such as a policy refuses.
  for (const child of frame.place.children) if (child !== frame.element) child.setAttribute("hidden", "");
  const to = event.origin === "null" ? "*" : event.origin;
  frame.element.contentWindow?.postMessage({ type: "standpoint:ack", v: 1, height }, to);
}

startLoader();
