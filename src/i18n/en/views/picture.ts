import type { Grammar } from "../../grammar/grammar.ts";

/** The text on a saved picture, and what the dialog for saving it says. */
export function pictureWords({ number, plural, list }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;

  return {
    counts: ({ statements, actors }: { readonly statements: number; readonly actors: number }) =>
      `${counted(statements, "statement", "statements")} by ${counted(actors, "actor", "actors")}`,
    sources: ({ names, others }: { readonly names: readonly string[]; readonly others: number }) =>
      others > 0
        ? `Sources: ${names.join("; ")}; and ${number(others)} more`
        : `${plural(names.length, { one: "Source", other: "Sources" })}: ${names.join("; ")}`,
    sourceName: ({ publisher, date }: { readonly publisher: string; readonly date: string | null }) =>
      date === null ? publisher : `${publisher}, ${date}`,
    asOf: ({ date }: { readonly date: string }) => `Data as of ${date}`,
    whole: "Everything, unfiltered",
    filtered: ({ names }: { readonly names: readonly string[] }) => `Only ${names.join("; ")}`,
    filterPart: ({ part, values }: { readonly part: string; readonly values: readonly string[] }) =>
      `${part.toLowerCase()}: ${list(values)}`,
    legendSide: "A letter: its side",
    legendBridge: "A ring: agrees with actors of two sides",
    legendDay: "On a day",
    legendStretch: "At some time in this period",
    group: "Picture",
    svg: "Save as SVG",
    png: "Save as PNG",
    copy: "Copy picture",
    copied: "Copied. Paste it where you need it.",
    notCopied: "Your browser does not allow this page to copy pictures. Save it instead.",
    scale: "Size of the PNG",
    scaleName: ({ scale, size }: { readonly scale: string; readonly size: string }) =>
      `${scale}: ${size} pixels`,
    theme: "Colours",
    themeName: { light: "Light", dark: "Dark" },
    preview: ({ view }: { readonly view: string }) => `The picture as it will be saved: ${view}`,
    drawing: "Drawing the picture…",
    nothing: "There is nothing to draw: no statements or ties match. Remove a filter.",
    failed: "This browser could not make the PNG. Try a smaller size, or save as SVG.",
    times: "×",
    painting: "Making the PNG…",
    bounded: ({ most }: { readonly most: number }) =>
      `Larger sizes are not offered: some phones leave a PNG of more than ${number(Math.round(most / 1e5) / 10)} million pixels blank. An SVG has no such limit.`,
    about:
      "Saves what is shown now, with title, filters, legend and source. An SVG stays sharp at any size and can be edited. A PNG works everywhere.",
  };
}
