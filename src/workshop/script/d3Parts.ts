import type { Plugin } from "vite";

/** A constant that a module of d3 makes by a call as it is read. What is called changes nothing else. */
const MADE = /^((?:const|var) \w+ = )(?=\(function |\w+\()/gm;

/**
 * What d3-zoom asks of transitions, which it interrupts as a hand takes hold. Nothing here ever starts one, and whoever
 * imports `transition` stops the build.
 */
const NO_TRANSITIONS = `
import { selection } from "d3-selection";
export const interrupt = () => {};
selection.prototype.interrupt = function () { return this; };
`;

/** Takes of d3 only the parts used. Each of its modules is one file, which hides from the bundler what can be left out. */
export function d3Parts(): Plugin[] {
  return [
    {
      name: "standpoint:d3-parts",
      apply: "build",
      transform: {
        filter: { id: { include: /\/d3-\w+\/dist\/d3-\w+\.mjs/, exclude: /\/d3-transition\// } },
        handler: (code) => ({ code: code.replaceAll(MADE, "$1/* @__PURE__ */ "), map: null }),
      },
    },
    {
      name: "standpoint:no-transitions",
      apply: "build",
      transform: {
        filter: { id: /\/d3-transition\/dist\/d3-transition\.mjs/ },
        handler: () => ({ code: NO_TRANSITIONS, map: null }),
      },
    },
  ];
}
