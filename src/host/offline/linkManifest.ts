import { namedFile } from "./namedFile.ts";

/** Links the manifest, which makes a device offer to keep the site like an app, where the page may have one. */
export function linkManifest(page: Document = document): void {
  const href = namedFile("manifest", page);
  if (href === null) return;
  const link = page.createElement("link");
  link.rel = "manifest";
  link.href = href;
  page.head.append(link);
}
