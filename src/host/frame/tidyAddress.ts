import { withoutSecret } from "./readSecret.ts";

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
