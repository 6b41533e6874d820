/**
 * Puts a text on the clipboard: by the clipboard's own interface, else by the command that frames without permission
 * still obey. False where neither works; then the person must copy by hand.
 */
export async function copyText(text: string, page: Document = document): Promise<boolean> {
  try {
    const clipboard: Clipboard | undefined = page.defaultView?.navigator.clipboard;
    if (clipboard === undefined) return copyByCommand(text, page);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, page);
  }
}

/** Copies by the command, which takes what is selected: the text is put in a field for a moment, within the open dialog if any. */
export function copyByCommand(text: string, page: Document = document): boolean {
  const focused = page.activeElement;
  const field = page.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  (page.querySelector("dialog[open]") ?? page.body).append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return page.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
