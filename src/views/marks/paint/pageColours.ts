import { holdsNow } from "../../../ui/hooks/useMediaQuery.ts";
import type { Canvas } from "./paintMarks.ts";

/** Colours and families of letters as they are on the page where an element is: a canvas takes no custom property. */
export function pageColours(element: HTMLElement): Pick<Canvas, "colour" | "family"> {
  const found = foundAt(element);
  const keep = (name: string, value: string) => {
    found.set(name, value);
    return value;
  };
  return {
    colour: (colour) => found.get(colour) ?? keep(colour, wornColour(element, colour)),
    family: (family) => {
      const name = `--${family}`;
      return found.get(name) ?? keep(name, getComputedStyle(element).getPropertyValue(name));
    },
  };
}

interface Found {
  readonly dress: string;
  readonly values: Map<string, string>;
}

/** By the page that an element is on. */
const kept = new WeakMap<Node, Found>();

/**
 * What was found before on the same page, as long as that is dressed as it was then: whoever asks while a page is being changed
 * has the browser work out the styles of all that is new.
 */
function foundAt(element: HTMLElement): Map<string, string> {
  const page = element.getRootNode();
  const dress = dressAround(element);
  const last = kept.get(page);
  if (last?.dress === dress) return last.values;
  const values = new Map<string, string>();
  kept.set(page, { dress, values });
  return values;
}

const QUERIES = [
  "(prefers-color-scheme: dark)",
  "(prefers-contrast: more)",
  "(forced-colors: active)",
  "print",
];

/** All that colours and families of letters depend on where an element is. */
function dressAround(element: HTMLElement): string {
  const theme = element.closest<HTMLElement>("[data-theme]")?.dataset["theme"];
  const language = element.closest<HTMLElement>("[lang]")?.lang;
  return [theme, language, ...QUERIES.map(holdsNow)].join();
}

/** Only where an element wears it does the browser work out which of `light-dark()` it is. */
function wornColour(element: HTMLElement, colour: string): string {
  element.style.color = `var(--${colour})`;
  const worn = getComputedStyle(element).color;
  element.style.removeProperty("color");
  return worn;
}
