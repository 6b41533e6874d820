import type { Plugin } from "vite";

/** What a module of the library does, without the workers that it makes of a text: a policy may forbid them, and then nobody answers. */
const AT_ONCE = `
import zip from "./zipToArrayBufferSync.js";
export default (files) => Promise.resolve(zip(files));
`;

/** Packs workbooks on the page, for the sites whose policy lets no worker be made of a text. */
export function zipOnPage(): Plugin {
  return {
    name: "standpoint:zip-on-page",
    apply: "build",
    transform: {
      filter: { id: /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js/ },
      handler: () => ({ code: AT_ONCE, map: null }),
    },
  };
}
