/** What is loaded when a case is not there by itself: one that the device remembers, or that the page was saved with. */
export { readCarried } from "../../formats/read/carriedCase.ts";
export { CarriedFaults } from "./CarriedFaults.tsx";
export { NoCase } from "./NoCase.tsx";
