/** Stands here until its part is built. */
export function LinkTab() {
  return null;
}
