/** How a packed text begins: its bytes are compressed, or as they were. */
const COMPRESSED = "z";
const PLAIN = "p";

/** A text that unpacks to more bytes than these is not read. */
export const MOST_UNPACKED = 1_000_000;

/** A longer code is not even looked at. */
const MOST_CODE = 500_000;

/**
 * A text in letters that stand in an address as they are: compressed where the browser can, then in base64url.
 * Source: RFC 1951 (deflate), RFC 4648 section 5.
 */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const small = await through(bytes, () => new CompressionStream("deflate-raw"), Infinity).catch(() => null);
  return small === null ? PLAIN + base64url(bytes) : COMPRESSED + base64url(small);
}

/** The text in a code; null for one that is broken, or holds more than may be read. Never throws, and stops at the limit. */
export async function unpackText(code: string, most = MOST_UNPACKED): Promise<string | null> {
  if (code.length > MOST_CODE) return null;
  try {
    const bytes = fromBase64url(code.slice(1));
    const whole = code.startsWith(COMPRESSED)
      ? await through(bytes, () => new DecompressionStream("deflate-raw"), most)
      : code.startsWith(PLAIN) && bytes.length <= most
        ? bytes
        : null;
    return whole === null ? null : new TextDecoder("utf-8", { fatal: true }).decode(whole);
  } catch {
    return null;
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What comes out of a stream for these bytes; null as soon as it is more than `most`. */
async function through(
  bytes: Bytes,
  open: () => ReadableWritablePair<Bytes, BufferSource>,
  most: number,
): Promise<Bytes | null> {
  const { readable, writable } = open();
  void feed(writable, bytes);
  const reader = readable.getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream gives one part after the other
    const { done, value } = await reader.read();
    if (done) return joined(parts, length);
    length += value.length;
    parts.push(value);
    if (length > most) {
      void reader.cancel().catch(() => {});
      return null;
    }
  }
}

/** What goes wrong is told to whoever reads what comes out. */
async function feed(writable: WritableStream<BufferSource>, bytes: Bytes): Promise<void> {
  const writer = writable.getWriter();
  try {
    await writer.write(bytes);
    await writer.close();
  } catch {
    // The reader has heard of it.
  }
}

function joined(parts: readonly Bytes[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** So many bytes go into one call: a browser takes no million arguments. */
const AT_ONCE = 8192;

function base64url(bytes: Bytes): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    binary += String.fromCodePoint(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64url(code: string): Bytes {
  const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.codePointAt(0) ?? 0);
}
