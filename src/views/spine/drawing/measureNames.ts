import { LETTER_SIZES, type MeasureText } from "../../../network/spine/model/spineRequest.ts";
import { textWidth } from "../../marks/textWidth.ts";

/** How wide a name is, the same in every browser. */
export const measureNames: MeasureText = (text, lettering) => textWidth(text, LETTER_SIZES[lettering]);
