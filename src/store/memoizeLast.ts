/** The same function, which gives its last result again while its arguments stay the same. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...inputs: Arguments) => Result,
): (...inputs: Arguments) => Result {
  let last: { readonly inputs: Arguments; readonly result: Result } | undefined;
  return (...inputs) => {
    if (last === undefined || !areSame(last.inputs, inputs)) last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}

/** Whether two lists of equally many inputs hold the very same. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((input, at) => Object.is(input, other[at]));
}
