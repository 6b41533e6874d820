/** A value as JSON that is safe inside a script element: nothing in it can end the script or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}
