import { type ReadCase, readCase } from "../../../formats/read/readCase.ts";
import type { Arrived } from "../../../formats/read/sending/sendCase.ts";
import { pageDrawn, workers } from "../../../host/workers.ts";
import { confirmDates } from "./confirmDates.ts";
import { readApart } from "./readApart.ts";

/** From so many bytes or letters on, a case is read and checked apart from the page, which they would hold up for a tenth of a second. */
export const LARGE = 100_000;

/**
 * Reads a case file or a text and checks it: a large one apart from the page, unless no worker may run here. Rejects if the
 * bytes cannot be had, or when `signal` calls it off.
 */
export async function readGiven(
  given: File | string,
  signal: AbortSignal,
  tell: (arrived: Arrived) => void,
): Promise<ReadCase> {
  const content = typeof given === "string" ? given : await given.arrayBuffer();
  const size = typeof given === "string" ? given.length : given.size;
  const read = size < LARGE ? null : await readApart(content, signal, tell).catch(() => null);
  if (workers.areRefused()) await pageDrawn();
  signal.throwIfAborted();
  return read !== null && (await isConfirmed(read)) ? read : readCase(content);
}

/** A case that the library of dates does not confirm is checked anew with it, for all that is wrong. */
async function isConfirmed(read: ReadCase): Promise<boolean> {
  return typeof read === "string" || !read.ok || confirmDates(read.case);
}
