/** A number of 16 bits that nobody can foresee, to tell sheets apart that are otherwise alike. */
export function randomNumber(): number {
  return crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
}
