/** The messages of a page to the worker that keeps a copy of the site: to take over from an older one, and to remove it all. */
export const TAKE_OVER = "standpoint:takeOver";
export const FORGET = "standpoint:forget";
