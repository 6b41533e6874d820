/** Holds where the device asks that nothing moves by itself. */
export const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";
