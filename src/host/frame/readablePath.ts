/** Whether a path can be read whoever wrote it: each code stands for a letter, and none for a line break or another control character. */
export function isReadablePath(path: string): boolean {
  try {
    return !/[\p{Cc}\u2028\u2029]/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
