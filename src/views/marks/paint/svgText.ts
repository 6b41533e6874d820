import type { Colour, Mark } from "./mark.ts";
import { type Attributes, type Palette, type SvgElement, svgElement } from "./svgElement.ts";

/** What XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets): control codes and half an emoji. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The colours of `ui/tokens.css` written out, for a file that has no style sheet. */
export type FileColours = Readonly<Record<Colour, string>>;

/** Families that most systems have one of; the first is there where share pictures are made. */
export const FILE_FAMILIES = {
  sans: "'Source Sans 3', 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
  serif: "'Source Serif 4', Georgia, 'Noto Serif', 'Liberation Serif', 'Source Sans 3', serif",
} as const;

/** Marks as the text of SVG elements that need no style sheet. */
export function svgText(marks: readonly Mark[], colours: FileColours): string {
  const palette: Palette = {
    colour: (colour) => colours[colour],
    family: (family) => FILE_FAMILIES[family],
  };
  return marks.map((mark) => written(svgElement(mark, palette))).join("");
}

/** A text that may be put between the tags, or in the attributes, of an XML document. */
export function escapeXml(text: string): string {
  return text.replaceAll(NO_XML, "\ufffd").replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
}

function written({ name, attributes, children }: SvgElement): string {
  const inside = children.map((child) => (typeof child === "string" ? escapeXml(child) : written(child)));
  return inside.length === 0
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${inside.join("")}</${name}>`;
}

/** Spelled as in XML; roles are for style sheets, of which a file has none. */
function attributesText({ className: _role, ...attributes }: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${xmlName(key)}="${escapeXml(String(value))}"`)
    .join("");
}

function xmlName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
