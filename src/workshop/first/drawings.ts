import { join } from "node:path";
import { importSource } from "../start/importSource.ts";
import type * as drawing from "./drawFirst.ts";

let imported: Promise<typeof drawing> | null = null;

/** What draws the app in the build of the folder `root`; loaded once. */
export function drawings(root: string): Promise<typeof drawing> {
  imported ??= importSource<typeof drawing>(join(root, "src/workshop/first/drawFirst.ts"));
  return imported;
}
