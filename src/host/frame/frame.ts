/** Whether the page stands in a frame of another page. */
export function isFramed(page: Window = window): boolean {
  return page.self !== page.top;
}

/** Whether the page has an address that it may write; a frame made from `srcdoc` has none. */
export function canWriteAddress(page: Window = window): boolean {
  try {
    page.history.replaceState(page.history.state, "", page.location.href);
    return URL.canParse("/", page.location.href);
  } catch {
    return false;
  }
}
