import { copyByCommand } from "../copyText.ts";
import { canWriteAddress } from "../frame/frame.ts";
import type { Probe, ProbeName } from "./probe.ts";
import { probeCanvas } from "./probeCanvas.ts";
import { probeDatabase } from "./probeDatabase.ts";
import { probePrint } from "./probePrint.ts";
import { probeWorker } from "./probeWorker.ts";
import { saveFile } from "../saveFile.ts";

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
