import { makeTextShelf } from "./textShelf.ts";

/** The cases that this browser was asked to remember. */
export const keptCases = makeTextShelf("standpoint-cases", () =>
  // oxlint-disable-next-line no-restricted-globals -- the one place that may touch it
  typeof indexedDB === "undefined" ? undefined : indexedDB,
);
