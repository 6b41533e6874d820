import type { Words } from "../../i18n/words.ts";
import type { PictureColours } from "./pictureColours.ts";

/** In which colours a picture is drawn, and in which words its legend speaks. */
export interface PictureStyle {
  readonly colours: PictureColours;
  readonly language: Words;
}
