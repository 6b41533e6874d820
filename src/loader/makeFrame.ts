import { clampedHeight } from "./acceptedHeight.ts";
import { frameAddress } from "./frameAddress.ts";

/** A place in the page around, and the frame that the loader put there. */
export interface PlacedFrame {
  readonly place: HTMLElement;
  readonly element: HTMLIFrameElement;
  readonly origin: string;
}

const HEIGHT = 640;
const NAME = "standpoint-";

/** Makes the frame of a place, as its attributes and the link in it ask for; null without an address on the web. */
export function makeFrame(place: HTMLElement, number: number): PlacedFrame | null {
  const link = place.querySelector("a");
  const { src, view, lang, theme, height } = place.dataset;
  const hrefOfLink = link === null ? undefined : link.href;
  const url = frameAddress({ src: src || hrefOfLink, view, lang, theme }, document.baseURI);
  if (url === null) return null;
  const asked = clampedHeight(Number(height) || HEIGHT);
  const element = document.createElement("iframe");
  const attributes = {
    name: NAME + number,
    title: place.title || (link === null ? "" : (link.textContent || "").trim()) || "Standpoint",
    width: "100%",
    height: String(asked),
    loading: "lazy",
    allow: "fullscreen; clipboard-write; web-share",
    allowfullscreen: "",
    referrerpolicy: "strict-origin-when-cross-origin",
    src: url.href,
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // By property, which a strict policy allows where it refuses the attribute.
  Object.assign(element.style, { border: "0", width: "100%", height: `${asked}px` });
  return { place, element, origin: url.origin };
}
