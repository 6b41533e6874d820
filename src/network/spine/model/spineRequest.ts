import type { SpineCase } from "./spineCase.ts";

/** What the spine of a case is laid out for: plain data and typed arrays, so that a worker can take it. */
export interface SpineRequest {
  readonly said: SpineCase;
  readonly frame: SpineFrame;
}

/** The room of the picture, in CSS pixels. */
export interface SpineFrame {
  readonly width: number;
  readonly height: number;
  /** How many times as large as usual letters are. */
  readonly letters: number;
}

/** What is written, each kind in a type and size of its own. */
export type Lettering = "proposition" | "actor" | "head" | "theme";

/** The width of a text in CSS pixels, the same wherever the layout is made. It is asked for names that may be shown, never for all. */
export type MeasureText = (text: string, lettering: Lettering) => number;

/** The sizes of letters in CSS pixels, where `letters` is 1. */
export const LETTER_SIZES: Readonly<Record<Lettering, number>> = {
  proposition: 12.5,
  actor: 12,
  head: 12,
  theme: 13,
};
