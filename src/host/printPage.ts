/** Opens the print dialog; false where that did not begin, as in a frame that may open no dialogs. */
export function printPage(page: Window = window): boolean {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
  };
  page.addEventListener("beforeprint", begin);
  try {
    page.print();
  } catch {
    // A browser inside another app may have no printing at all.
    return false;
  } finally {
    page.removeEventListener("beforeprint", begin);
  }
  return hasBegun;
}
