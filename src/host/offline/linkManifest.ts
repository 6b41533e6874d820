import { isFramed } from "../frame/frame.ts";

/** Links the manifest, which makes a device offer to keep the site like an app, where the page may have one. */
export function linkManifest(page: Document = document): void {
  const href = namedFile("manifest", page);
  if (href === null) return;
  const link = page.createElement("link");
  link.rel = "manifest";
  link.href = href;
  page.head.append(link);
}

/**
 * The address of a file beside the page that the build names in a `meta` element; null where the page is in a
 * frame, is opened as a file, or has no such file, as the one-file build and the frozen copies.
 */
export function namedFile(name: "manifest" | "worker", page: Document = document): string | null {
  if (!/^https?:$/.test(location.protocol) || isFramed()) return null;
  return page.querySelector<HTMLMetaElement>(`meta[name="standpoint:${name}"]`)?.content ?? null;
}
