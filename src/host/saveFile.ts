/** Hands a file to the browser to be saved; a frame that forbids downloads lets nothing happen. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), MINUTE);
}

const MINUTE = 60_000;
