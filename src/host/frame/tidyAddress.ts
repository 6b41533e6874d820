const SECRET = /#\?secret=([A-Za-z\d]{10})$/;

/**
 * The secret that WordPress puts behind the address of a frame and wants back with its height; null if there is none.
 * Source: `wp_filter_oembed_result` and `embed-template.js` of WordPress.
 */
export function readSecret(hash: string): string | null {
  return SECRET.exec(hash)?.[1] ?? null;
}

/** What is behind the hash without the secret that WordPress put there. */
export function withoutSecret(hash: string): string {
  return hash.replace(SECRET, "");
}

/** The secret of this page, read as the script starts: the router tidies it away. */
export const hostSecret: string | null = typeof location === "undefined" ? null : readSecret(location.hash);

/** Takes what WordPress appended off the address, before the router reads it; leaves it where no address can be written. */
export function tidyAddress(page: Window = window): void {
  const { hash, href } = page.location;
  const tidy = withoutSecret(hash);
  if (tidy === hash) return;
  try {
    page.history.replaceState(page.history.state, "", href.slice(0, href.length - hash.length) + tidy);
  } catch {
    // The router leaves out what it does not know.
  }
}
