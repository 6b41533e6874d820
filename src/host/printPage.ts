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

let isAllAsked = false;

/** Opens the print dialog for a view with all that is behind it: its table, its receipts and the list. */
export function printAll(page: Window = window): boolean {
  isAllAsked = true;
  // Some browsers go on before the dialog is closed.
  page.addEventListener("afterprint", () => (isAllAsked = false), { once: true });
  const hasBegun = printPage(page);
  if (!hasBegun) isAllAsked = false;
  return hasBegun;
}

/** Whether what is printed now was asked for with all that is behind it. */
export function isAllPrinted(): boolean {
  return isAllAsked;
}
