/** Stands here until its part is built. */
export function EmbedTab() {
  return null;
}
