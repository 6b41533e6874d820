type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets): control codes and half an emoji. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text that may stand between the tags, or in the attributes, of an XML document. */
export function escapeXml(text: string): string {
  return text.replaceAll(NO_XML, "\ufffd").replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
}

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
