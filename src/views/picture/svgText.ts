import { escapeXml } from "../marks/paint/svgText.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a picture as text. Children are elements or escaped text; attributes that are undefined are left out. */
export function svgElement(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeXml(String(value))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** Elements moved to a place. */
export function movedTo(x: number, y: number, ...children: readonly string[]): string {
  return svgElement("g", { transform: `translate(${round(x)} ${round(y)})` }, ...children);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
