/** Whether what is behind the hash asks for a case as it opens by itself, as nothing at all does for the first. */
export function isAskedFirst(hash: string, caseId: string): boolean {
  return hash.length < 2 || hash === `#/${caseId}`;
}
