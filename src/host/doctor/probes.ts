import { copyByCommand } from "../copyText.ts";
import { canWriteAddress } from "../frame/frame.ts";
import { printPage } from "../printPage.ts";
import { saveFile } from "../saveFile.ts";
import type { Probe, ProbeName } from "./probe.ts";

const WORKER_PATIENCE = 3000;

/** Whether a worker whose script the page wrote itself starts and answers. */
const probeWorker: Probe = async ({ Blob, URL, Worker, setTimeout }) => {
  const address = URL.createObjectURL(new Blob(["postMessage(1)"], { type: "text/javascript" }));
  try {
    const worker = new Worker(address);
    const answered = new Promise<boolean>((resolve) => {
      worker.addEventListener("message", () => resolve(true));
      worker.addEventListener("error", () => resolve(false));
      setTimeout(() => resolve(false), WORKER_PATIENCE);
    });
    return await answered.finally(() => worker.terminate());
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** Whether the browser begins to print when asked to; a frame that may open no dialogs is silently ignored. */
const probePrint: Probe = (page) => printPage(page);

const PROBED_DATABASE = "standpoint-probe";

/** Whether the browser's database opens; it is deleted again. */
const probeDatabase: Probe = ({ indexedDB }) =>
  new Promise((resolve) => {
    const opening = indexedDB.open(PROBED_DATABASE);
    opening.addEventListener("error", () => resolve(false));
    opening.addEventListener("success", () => {
      opening.result.close();
      indexedDB.deleteDatabase(PROBED_DATABASE);
      resolve(true);
    });
  });

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2"/></svg>';

/** Whether a drawing of the page can be made a picture in pixels. */
const probeCanvas: Probe = async ({ document, Image }) => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(DOT)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob !== null), "image/png");
  });
};

const KEY = "standpoint-probe";

/** How each row of the doctor is tried. Whatever is set is taken away again, and nothing asks another host. */
export const PROBES: Readonly<Record<ProbeName, Probe>> = {
  files: ({ document, getComputedStyle }) =>
    getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "",
  // What is there already is written, so that the history has no entry more; nothing would be written as a bare #.
  hash: ({ location }) => {
    const { hash } = location;
    if (hash !== "") location.hash = hash;
    return location.hash === hash;
  },
  replace: canWriteAddress,
  worker: probeWorker,
  canvas: probeCanvas,
  fullscreen: ({ document }) => document.fullscreenEnabled,
  storage: ({ localStorage, sessionStorage }) =>
    [localStorage, sessionStorage].every((storage) => {
      storage.setItem(KEY, "1");
      const isKept = storage.getItem(KEY) === "1";
      storage.removeItem(KEY);
      return isKept;
    }),
  cookie: ({ document }) => {
    document.cookie = `${KEY}=1; SameSite=Lax`;
    const isKept = document.cookie.includes(KEY);
    document.cookie = `${KEY}=; Max-Age=0; SameSite=Lax`;
    return isKept;
  },
  database: probeDatabase,
  caches: async ({ caches }) => {
    await caches.open(KEY);
    await caches.delete(KEY);
    return true;
  },
  copy: async ({ navigator }) => {
    await navigator.clipboard.writeText("Standpoint");
    return true;
  },
  command: ({ document }) => copyByCommand("Standpoint", document),
  // No page learns whether a file arrived, so that the person must be asked.
  download: ({ Blob }) => {
    saveFile("standpoint.txt", new Blob(["Standpoint"], { type: "text/plain" }));
    return true;
  },
  print: probePrint,
  popup: (page) => {
    const opened = page.open("about:blank", "_blank");
    opened?.close();
    return opened !== null;
  },
  // Back takes the entry away at once; the router finds itself where it was.
  push: ({ history, location }) => {
    history.pushState(history.state, "", location.href);
    history.back();
    return true;
  },
};
