import type { Probe } from "./probe.ts";

const PATIENCE = 3000;

/** Whether a worker whose script the page wrote itself starts and answers. */
export const probeWorker: Probe = async ({ Blob, URL, Worker, setTimeout }) => {
  const address = URL.createObjectURL(new Blob(["postMessage(1)"], { type: "text/javascript" }));
  try {
    const worker = new Worker(address);
    const answered = new Promise<boolean>((resolve) => {
      worker.addEventListener("message", () => resolve(true));
      worker.addEventListener("error", () => resolve(false));
      setTimeout(() => resolve(false), PATIENCE);
    });
    return await answered.finally(() => worker.terminate());
  } finally {
    URL.revokeObjectURL(address);
  }
};
