import type { Stance } from "../../case/statement.ts";

/** The colours of a picture that stands alone, without a style sheet: those of `ui/tokens.css`, written out. */
export type PictureColours = Readonly<
  Record<"paper" | "paperRaised" | "ink" | "inkSoft" | "rule" | "ruleStrong" | "onMixed" | Stance, string>
>;

export const PICTURE_THEMES = ["light", "dark"] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

export const PICTURE_COLOURS: Readonly<Record<PictureTheme, PictureColours>> = {
  light: {
    paper: "#fbfaf6",
    paperRaised: "#ffffff",
    ink: "#1b1a17",
    inkSoft: "#57544d",
    rule: "#dcd7c9",
    ruleStrong: "#7d786c",
    support: "#0f4c8c",
    oppose: "#c2410c",
    mixed: "#a56fd0",
    abstain: "#6f706a",
    onMixed: "#1b1a17",
  },
  dark: {
    paper: "#171614",
    paperRaised: "#201e1b",
    ink: "#efebe2",
    inkSoft: "#b5b0a5",
    rule: "#3a3731",
    ruleStrong: "#8d877b",
    support: "#4188d7",
    oppose: "#f27b48",
    mixed: "#e2c6fb",
    abstain: "#a09d95",
    onMixed: "#171614",
  },
};
