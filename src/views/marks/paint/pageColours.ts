import type { Canvas } from "./paintMarks.ts";

/** Colours and families of letters as they are on the page where an element is: a canvas takes no custom property. */
export function pageColours(element: HTMLElement): Pick<Canvas, "colour" | "family"> {
  const found = new Map<string, string>();
  const styles = getComputedStyle(element);
  return {
    colour: (colour) => {
      const known = found.get(colour) ?? wornColour(element, styles, colour);
      found.set(colour, known);
      return known;
    },
    family: (family) => styles.getPropertyValue(`--${family}`),
  };
}

/** Only where an element wears it does the browser work out which of `light-dark()` it is. */
function wornColour(element: HTMLElement, styles: CSSStyleDeclaration, colour: string): string {
  element.style.color = `var(--${colour})`;
  const worn = styles.color;
  element.style.removeProperty("color");
  return worn;
}
