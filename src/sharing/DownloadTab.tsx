/** Stands here until its part is built. */
export function DownloadTab() {
  return null;
}
