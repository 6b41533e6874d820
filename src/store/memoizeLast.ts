/**
 * The same function, which gives its last result again while its arguments stay the same. What it keeps goes with the first
 * object among those arguments: once nobody else holds that, nobody can ask for the result again.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...inputs: Arguments) => Result,
): (...inputs: Arguments) => Result {
  const always = {};
  let last = new WeakMap<object, { readonly inputs: Arguments; readonly result: Result }>();
  return (...inputs) => {
    const holder = inputs.find(isObject) ?? always;
    const kept = last.get(holder);
    if (kept !== undefined && areSame(kept.inputs, inputs)) return kept.result;
    const result = compute(...inputs);
    last = new WeakMap([[holder, { inputs, result }]]);
    return result;
  };
}

const isObject = (input: unknown): input is object =>
  (typeof input === "object" && input !== null) || typeof input === "function";

/** Whether two lists of equally many inputs hold the very same. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((input, at) => Object.is(input, other[at]));
}
