import type { Arrived } from "../../../formats/read/sending/sendCase.ts";

/** How often it is told how much of a file was read. */
const TIMES_TOLD = 100;

/**
 * The text of a file, or of the files in an archive, piece by piece, so that a file of any size can be looked through.
 * Rejects if the bytes cannot be had, or when `signal` calls it off.
 */
export async function* textPieces(
  file: File,
  signal: AbortSignal,
  tell: (arrived: Arrived) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const unpack = (await isZip(file)) ? await unpackerRoom() : (bytes: Uint8Array) => [bytes];
  let [done, told] = [0, 0];
  const reader = file.stream().getReader();
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other is the point
      const read = await reader.read();
      signal.throwIfAborted();
      if (read.done) break;
      for (const bytes of unpack(read.value)) yield decoder.decode(bytes, { stream: true });
      done += read.value.length;
      if (done < told) continue;
      told = done + file.size / TIMES_TOLD;
      tell({ done, all: file.size });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function isZip(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}

/** The reader of archives is loaded for them alone. */
async function unpackerRoom(): Promise<(bytes: Uint8Array) => readonly Uint8Array[]> {
  const { unpacker } = await import("../../../formats/read/bytes/unpacker.ts");
  return unpacker();
}
