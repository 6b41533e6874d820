/** Which ties are shown: what actors do towards each other, how they are related, or both. */
export const TIES = ["all", "acts", "standing"] as const;
export type Ties = (typeof TIES)[number];
