/**
 * The same function, which gives its last result again while its arguments stay the same. What it keeps goes with the first
 * object among those arguments: once nobody else holds that, nobody can ask for the result again.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...inputs: Arguments) => Result,
): (...inputs: Arguments) => Result {
  const last = keepLastResult<Arguments, Result>();
  return (...inputs) => (last.of(inputs) ?? last.keep(inputs, compute(...inputs))).result;
}

/** The last result of something, with what it was made of. */
interface LastResult<Arguments extends readonly unknown[], Result> {
  /** Null where it was made of something else. */
  readonly of: (inputs: Arguments) => { readonly result: Result } | null;
  readonly keep: (inputs: Arguments, result: Result) => { readonly result: Result };
}

export function keepLastResult<Arguments extends readonly unknown[], Result>(): LastResult<
  Arguments,
  Result
> {
  const always = {};
  let last = new WeakMap<object, { readonly inputs: Arguments; readonly result: Result }>();
  const holderOf = (inputs: Arguments) => inputs.find(isObject) ?? always;
  return {
    of: (inputs) => {
      const kept = last.get(holderOf(inputs));
      return kept !== undefined && areSame(kept.inputs, inputs) ? kept : null;
    },
    keep: (inputs, result) => {
      const made = { inputs, result };
      last = new WeakMap([[holderOf(inputs), made]]);
      return made;
    },
  };
}

const isObject = (input: unknown): input is object =>
  (typeof input === "object" && input !== null) || typeof input === "function";

/** Whether two lists of equally many inputs hold the very same. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((input, at) => Object.is(input, other[at]));
}
