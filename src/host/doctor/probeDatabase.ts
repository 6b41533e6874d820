import type { Probe } from "./probe.ts";

const NAME = "standpoint-probe";

/** Whether the browser's database opens; it is deleted again. */
export const probeDatabase: Probe = ({ indexedDB }) =>
  new Promise((resolve) => {
    const opening = indexedDB.open(NAME);
    opening.addEventListener("error", () => resolve(false));
    opening.addEventListener("success", () => {
      opening.result.close();
      indexedDB.deleteDatabase(NAME);
      resolve(true);
    });
  });
