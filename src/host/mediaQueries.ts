/** Below this width the panes are shown one at a time. */
export const NARROW = "(max-width: 61.99rem)";

/** Below this width the picture needs the room of the filters. */
export const LESS_THAN_WIDE = "(max-width: 99.99rem)";

/** Below this width a view is first a list: the network as rows of propositions, every other as its table. */
export const PHONE = "(max-width: 37.49rem)";

/** Holds where the device asks that nothing moves by itself. */
export const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";
