import { isFramed } from "../frame/frame.ts";

/**
 * The address of a file beside the page that the build names in a `meta` element; null where the page stands in a
 * frame, is opened as a file, or has no such file, as the one-file build and the frozen copies.
 */
export function namedFile(name: "manifest" | "worker", page: Document = document): string | null {
  if (!/^https?:$/.test(location.protocol) || isFramed()) return null;
  return page.querySelector<HTMLMetaElement>(`meta[name="standpoint:${name}"]`)?.content ?? null;
}
