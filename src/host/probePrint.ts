import type { Probe } from "./probe.ts";

/** Whether the browser begins to print when asked to; a frame that may open no dialogs is silently ignored. */
export const probePrint: Probe = (page) => {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
  };
  page.addEventListener("beforeprint", begin);
  try {
    page.print();
  } finally {
    page.removeEventListener("beforeprint", begin);
  }
  return hasBegun;
};
