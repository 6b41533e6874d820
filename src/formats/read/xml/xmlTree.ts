import { Parser } from "saxen";

/** An element of XML. Prefixes of names are left out: graphs have one vocabulary and what draws it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text in it, that of elements inside apart. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** No graph is nested so deep; what is, would be too much for whoever reads it. */
const DEEPEST = 200;

/**
 * The root of an XML text; null if it is none. Entities of its own it may not have: they stay as they are written, so that no
 * text can grow beyond what was given. Also where there is no document, as in a worker.
 */
export function xmlTree(text: string): XmlElement | null {
  const root = newElement("", {});
  const open = [root];
  let isSound = true;
  const parser = new Parser();
  parser.on("openTag", (name, attributesOf, decode) => {
    const element = newElement(plainName(name), decoded(attributesOf(), decode));
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) isSound = false;
  });
  parser.on("closeTag", () => void open.pop());
  const append = (more: string): void => {
    const inside = open.at(-1);
    if (inside !== undefined) inside.text += more;
  };
  parser.on("text", (value, decode) => append(decode(value)));
  parser.on("cdata", append);
  parser.on("error", () => {
    isSound = false;
  });
  parser.parse(text);
  return isSound && open.length === 1 ? (root.children[0] ?? null) : null;
}

function newElement(name: string, attributes: Readonly<Record<string, string>>): Growing {
  return { name, attributes, children: [], text: "" };
}

function decoded(
  attributes: XmlElement["attributes"],
  decode: (text: string) => string,
): XmlElement["attributes"] {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.map(([name, value]) => [plainName(name), decode(value)]));
}

function plainName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** All elements of a name inside another, however deep. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
}
