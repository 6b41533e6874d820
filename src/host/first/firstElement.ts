/** The id of the element that holds what the build drew of the page, to be seen until the script has drawn it. */
export const FIRST_ELEMENT = "first";

/** The class of what no elements are made of before it is to be seen: text to a browser that runs scripts, parts of the page to any other. */
export const FOLDED = "first-fold";

/** The attribute of what of that can wait for the next frame. */
export const FOLDED_LATER = "data-later";

/** The ids of what ends what is seen first on a phone, and of what does on a wide screen: the page is painted when the browser has read so far. */
export const SEEN_ON_PHONE = "first-phone";
export const SEEN_WHERE_WIDE = "first-seen";

/** What can be pressed in it that does nothing without a script. */
export const PRESSABLE =
  "button, summary, a:not([href]), [type=checkbox], .proposition-row__head, .node-mark, .link-mark";

/** The attribute of what was pressed in it last. */
export const PRESSED = "data-pressed";
