import type { Found, GivenFile } from "../model/found.ts";

/** What is in a file or a pasted text, by its content. Never throws. */
export declare function findContent(given: GivenFile): Promise<Found>;
