import type { FileColours } from "../marks/paint/svgText.ts";

export const PICTURE_THEMES = ["light", "dark"] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** The colours of a picture that stands alone: those of `ui/tokens.css`, written out. */
export const PICTURE_COLOURS: Readonly<Record<PictureTheme, FileColours>> = {
  light: {
    paper: "#fbfaf6",
    "paper-raised": "#ffffff",
    ink: "#1b1a17",
    "ink-soft": "#57544d",
    rule: "#dcd7c9",
    "rule-strong": "#7d786c",
    support: "#0f4c8c",
    oppose: "#c2410c",
    mixed: "#a56fd0",
    abstain: "#6f706a",
    "on-mixed": "#1b1a17",
    "support-tint": "#6b90b5",
    "oppose-tint": "#d1734b",
    "mixed-tint": "#aa77d2",
    "abstain-tint": "#8c8d87",
  },
  dark: {
    paper: "#171614",
    "paper-raised": "#201e1b",
    ink: "#efebe2",
    "ink-soft": "#b5b0a5",
    rule: "#3a3731",
    "rule-strong": "#8d877b",
    support: "#4188d7",
    oppose: "#f27b48",
    mixed: "#e2c6fb",
    abstain: "#a09d95",
    "on-mixed": "#171614",
    "support-tint": "#366aa4",
    "oppose-tint": "#a0532f",
    "mixed-tint": "#785a99",
    "abstain-tint": "#6b6863",
  },
};
