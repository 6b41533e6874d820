import { recordCutter } from "../../../formats/read/sieve/recordCutter.ts";
import { type RollCall, type RollCallList, rollCallList } from "../../../formats/read/sieve/rollCallList.ts";
import type { Arrived } from "../../../formats/read/sending/sendCase.ts";
import type { Given } from "../reading/readAny.ts";
import { textPieces } from "./textPieces.ts";

/** A file with recorded votes, far more than a person wants to see at once. */
export interface VoteFile {
  readonly file: File;
  readonly rollCalls: readonly RollCall[];
}

/** Fewer votes than these are opened without being asked for. */
const MANY = 20;

/** Bytes; smaller files hold fewer. */
const LEAST = 100_000;
/** The first header of such a list, among its first letters. */
const MARK = "undl_id";
const LOOKED_AT = 1000;

/** What is told of how much was read, and what calls the reading off. */
type Progress = readonly [signal: AbortSignal, tell: (arrived: Arrived) => void];

/**
 * Lists the votes in a single large file that holds very many, whatever its size; null for everything else, of which the
 * beginning alone is read.
 */
export async function voteFileIn(given: Given, ...progress: Progress): Promise<VoteFile | null> {
  const [file] = typeof given === "string" || given.length !== 1 ? [] : given;
  if (file === undefined || file.size < LEAST) return null;
  const found = await lookThrough(file, progress, (list, record) => list.count(record));
  const rollCalls = found?.rollCalls() ?? [];
  return rollCalls.length > MANY ? { file, rollCalls } : null;
}

/** The same file with these votes alone, as a table. */
export async function votesOnly(
  { file }: VoteFile,
  ids: ReadonlySet<string>,
  ...progress: Progress
): Promise<File> {
  const kept: string[] = [];
  await lookThrough(file, progress, (list, record) => {
    if (kept.length === 0 || ids.has(list.idOf(record))) kept.push(record);
  });
  return new File([kept.join("\n")], file.name, { lastModified: file.lastModified });
}

/** Shows every record of a list of votes, its headers first, and gives the list; null where a file does not begin as one. */
async function lookThrough(
  file: File,
  progress: Progress,
  show: (list: RollCallList, record: string) => void,
): Promise<RollCallList | null> {
  const cutter = recordCutter();
  let list: RollCallList | null = null;
  const look = (record: string) => {
    list ??= rollCallList(record);
    if (list !== null) show(list, record);
  };
  for await (const piece of textPieces(file, ...progress)) {
    if (list === null && !piece.slice(0, LOOKED_AT).toLowerCase().includes(MARK)) return null;
    cutter.push(piece).forEach(look);
  }
  cutter.end().forEach(look);
  return list;
}
