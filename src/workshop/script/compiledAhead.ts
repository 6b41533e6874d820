/**
 * What a script begins with whose functions the browser compiles all at once, beside the page, instead of one by one as the
 * page waits for each. @see https://v8.dev/blog/explicit-compile-hints
 */
export const COMPILED_AHEAD = "//# allFunctionsCalledOnLoad\n";
