/**
 * The oldest browsers that the app is made for, by version: the first with all that its script and its style sheets rest on,
 * such as `:has()` and `subgrid`.
 */
export const OLDEST_BROWSERS = { chrome: "117", edge: "117", firefox: "121", safari: "16.4" } as const;
