export { firstSight } from "./firstSight.ts";
export { inSlices } from "./inSlices.ts";
