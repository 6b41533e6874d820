import { makeFormats } from "../../grammar/formats.ts";

const { number } = makeFormats("en");

/** A number with its sign, as in "+2" or "−1". */
export const signed = (value: number) => (value > 0 ? `+${number(value)}` : number(value).replace("-", "−"));
