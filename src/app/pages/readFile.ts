import { type ReadFile, draftFromBytes } from "../../formats/read/readDraft.ts";
import { makeRoom } from "../../ui/room/room.ts";

/** From so many bytes on, a file is read apart from the page. */
const LARGE = 10_000_000;

const worker = makeRoom(
  async () => (await import("../../formats/read/read.worker.ts?worker&inline")).default,
);

/**
 * Reads a case file: a large one apart from the page, unless no worker may run here. Rejects if the bytes cannot be had, or
 * when `signal` calls it off.
 */
export async function readFile(file: File, signal: AbortSignal): Promise<ReadFile> {
  const bytes = await file.arrayBuffer();
  const read = file.size < LARGE ? null : await readApart(bytes, signal).catch(() => null);
  signal.throwIfAborted();
  return read ?? draftFromBytes(bytes);
}

/** The bytes are copied, not handed over, so that they are still here if this fails. */
async function readApart(bytes: ArrayBuffer, signal: AbortSignal): Promise<ReadFile> {
  const apart = new (await worker.load())();
  const read = new Promise<ReadFile>((resolve, reject) => {
    apart.addEventListener("message", ({ data }: MessageEvent<ReadFile>) => resolve(data));
    apart.addEventListener("error", () => reject(new Error("The file could not be read apart.")));
    signal.addEventListener("abort", () => reject(new Error("The reading was called off.")));
  });
  apart.postMessage(bytes);
  try {
    return await read;
  } finally {
    apart.terminate();
  }
}
