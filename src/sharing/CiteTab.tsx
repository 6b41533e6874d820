/** Stands here until its part is built. */
export function CiteTab() {
  return null;
}
