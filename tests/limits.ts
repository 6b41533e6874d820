/**
 * How long a test waits before it gives up, in milliseconds: every limit of the tests, and only here.
 *
 * A limit is there to end a test that will never pass, not to measure speed. On two free cores what is awaited comes within
 * 2 s at most; a laptop four times slower whose cores have other work besides needs ten times as long. A test that passes
 * never waits for its limit, hence generous ones cost nothing.
 */
export const LIMITS = {
  /** For one press, one look or one loaded page of a browser, and for what a press brings. */
  step: 30_000,
  /** For what a press brings in jsdom, where nothing is loaded and nothing painted. */
  domStep: 15_000,
  /** For a whole test without a browser. */
  test: 60_000,
  /** For a whole test with a browser: several loaded pages, each within its own limit. */
  browserTest: 180_000,
  /** For a test that walks through some hundred addresses. */
  longWalk: 400_000,
  /** For what comes before and after tests, such as a first page or the end of all contexts. */
  hook: 120_000,
} as const;
