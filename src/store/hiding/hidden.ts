/** What hides names, which few readers ask for. */
export { hideNames } from "./hideNames.ts";
export { hidingOf } from "./hiding.ts";
export { withoutNames } from "./withoutNames.ts";
