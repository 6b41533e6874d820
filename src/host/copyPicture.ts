/** Whether this browser and frame let a picture be put on the clipboard. */
export function canCopyPictures(page: Window = window): boolean {
  const clipboard: Clipboard | undefined = page.navigator.clipboard;
  return typeof clipboard?.write === "function" && typeof ClipboardItem === "function";
}

/**
 * Puts a PNG on the clipboard; fails where the browser refuses. The picture may still be in the making: Safari asks that
 * copying begins at once with the click.
 */
export function copyPicture(png: Promise<Blob>, page: Window = window): Promise<void> {
  return page.navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}
