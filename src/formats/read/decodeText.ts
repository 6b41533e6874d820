/** The text of a file, by its byte order mark or else as UTF-8; null if its bytes are not that, so that no letter is guessed. A zero tells of UTF-16 without its mark. */
export function decodeText(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder(encodingOf(new Uint8Array(bytes)), { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** The marks of UTF-16, which Windows' Notepad calls Unicode. Source: WHATWG, Encoding, "BOM sniff". */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
