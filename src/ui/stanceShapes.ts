/** A shape for each stance in a square of 12, so that colour never says it alone: up, down, both, neither. */
export const STANCE_SHAPES = {
  support: "M6 1.5 11 10.5H1Z",
  oppose: "M6 10.5 1 1.5H11Z",
  mixed: "M6 .8 11.2 6 6 11.2 .8 6Z",
  abstain: "M1.5 4.5H10.5V7.5H1.5Z",
} as const;
