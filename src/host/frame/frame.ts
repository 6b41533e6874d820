/** Whether the page is in a frame of another page. */
export function isFramed(page: Window = window): boolean {
  return page.self !== page.top;
}

/** Whether the page has an address that it may write; a frame made from `srcdoc` has none. */
export function canWriteAddress(page: Window = window): boolean {
  try {
    page.history.replaceState(page.history.state, "", page.location.href);
    return new URL("/", page.location.href).href !== "";
  } catch {
    return false;
  }
}

/** Where a page is open, as far as it can know. */
export interface PageContext {
  readonly isFramed: boolean;
  /** Whether it has its own origin; in a sandbox and from a folder it has none. */
  readonly hasOrigin: boolean;
  /** The site that leads here, or that holds the frame; empty where the browser does not say. */
  readonly referrer: string;
}

/** Finds out where the page is open. */
export function readPageContext(page: Window & typeof globalThis = window): PageContext {
  const { referrer } = page.document;
  return {
    isFramed: isFramed(page),
    hasOrigin: page.origin.startsWith("http"),
    referrer: originOf(referrer) ?? "",
  };
}

/** The origin of an address; null for what is none. */
export function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
