/**
 * Hands a file to the browser to be saved. Whether it is, nobody can tell: a sandbox without `allow-downloads` drops it
 * without a word, so that a page in a frame should open itself in full instead.
 */
export function saveFile(name: string, content: Blob, page: Document = document): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

const KEPT = 60_000;
