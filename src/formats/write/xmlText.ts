/** What XML 1.0 allows; half an emoji, for one, it does not. Source: W3C, XML 1.0, 5th edition, production 2. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Line ends and tabs too, which a reader would turn into spaces or into one another. */
const SPECIAL = /[&<>"\t\n\r]/g;

/** A text without what XML forbids. */
export function allowedInXml(text: string): string {
  return text.replaceAll(FORBIDDEN, "");
}

/** A text for an element or an attribute of XML; what XML forbids is dropped. */
export function xmlText(text: string): string {
  return allowedInXml(text).replaceAll(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
