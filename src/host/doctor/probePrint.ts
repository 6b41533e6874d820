import { printPage } from "../printPage.ts";
import type { Probe } from "./probe.ts";

/** Whether the browser begins to print when asked to; a frame that may open no dialogs is silently ignored. */
export const probePrint: Probe = (page) => printPage(page);
