/** The ways to take a view along, in the order of the dialog. */
export const SHARE_WAYS = ["link", "cite", "download", "embed"] as const;
export type ShareWay = (typeof SHARE_WAYS)[number];
