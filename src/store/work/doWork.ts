import type { CaseIndex } from "../../case/caseIndex.ts";
import { indexPieces } from "../../network/work/indexPieces.ts";
import { resultReader } from "../../network/work/resultPieces.ts";
import type { WorkMessage, WorkOrder, WorkReport } from "../../network/work/work.worker.ts";
import { type Asked, type Result, type WorkName, begin } from "../../network/work/works.ts";
import { workers } from "../../host/workers.ts";
import { makeRoom } from "../../ui/room/room.ts";
import { doInSlices } from "./doInSlices.ts";
import type { Told } from "./useLong.ts";

/** The script of the worker, loaded for the first long work. */
const worker = makeRoom(
  async () => (await import("../../network/work/work.worker.ts?worker&inline")).default,
);

/** Has a work done apart from the page, or here in small slices where no worker may run. Returns what calls it off. */
export function doWork<Name extends WorkName>(
  name: Name,
  asked: Asked<Name>,
  told: Told<Result<Name>>,
): () => void {
  let callOff = () => {};
  let isCalledOff = false;
  const start = async () => {
    const apart = await workers.start(await worker.load());
    if (isCalledOff) return apart.terminate();
    apart.addEventListener("error", doHere);
    callOff = doApart(apart, { name, asked }, told);
  };
  const doHere = () => {
    callOff();
    if (!isCalledOff) callOff = doInSlices(begin(name, asked), told);
  };
  start().catch(doHere);
  return () => {
    isCalledOff = true;
    callOff();
  };
}

function doApart<Name extends WorkName>(
  apart: Worker,
  order: WorkOrder<Name>,
  told: Told<Result<Name>>,
): () => void {
  let isOver = false;
  const end = () => {
    isOver = true;
    apart.terminate();
  };
  const reader = resultReader();
  apart.addEventListener("message", ({ data }: MessageEvent<WorkReport>) => {
    if (data === "done") {
      end();
      told.onResult(reader.result() as Result<Name>);
    } else if ("piece" in data) reader.take(data.piece);
    else told.onProgress(data.progress);
  });
  const messages = messagesOf(order);
  const send = () => {
    const { done, value } = messages.next();
    if (done === true || isOver) return;
    apart.postMessage(value);
    setTimeout(send);
  };
  send();
  return end;
}

/** An index goes in pieces, between which the page goes on; all else with the order. */
function* messagesOf({ name, asked }: WorkOrder): Generator<WorkMessage> {
  for (const one of asked) if (isIndex(one)) yield* indexPieces(one);
  yield { name, asked: asked.map((one) => (isIndex(one) ? null : one)) };
}

function isIndex(one: unknown): one is CaseIndex {
  return typeof one === "object" && one !== null && "case" in one;
}
