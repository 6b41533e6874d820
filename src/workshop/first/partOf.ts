/**
 * What in the markup of the app is like the pattern.
 * @throws if there is nothing.
 */
export function partOf(app: string, pattern: RegExp): string {
  const [part] = pattern.exec(app) ?? [];
  if (part === undefined) throw new Error(`The app draws nothing like ${pattern}.`);
  return part;
}
