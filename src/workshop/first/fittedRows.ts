/** Who stands where in a row of the app, to the end of the row's head. */
const STRIP = /<span class="strip" aria-hidden="true">(.*?)<\/span>(?=<\/button>)/gs;
/** On both sides of a row, in CSS pixels where one rem is 16 of them. */
const INSETS = 32;

/** Rows as the app draws them from a width on, in CSS pixels where one rem is 16 of them. */
export interface RowsAt {
  readonly width: number;
  readonly markup: string;
}

/** Rows that show the names for which there is room, at any width. */
export interface FittedRows {
  readonly markup: string;
  readonly css: string;
}

/**
 * Rows that were drawn for several widths, the smallest first, as one drawing: where they differ it holds them all, and
 * the style sheet shows those of the widest that has room.
 */
export function fittedRows(drawn: readonly RowsAt[]): FittedRows {
  const strips = drawn.map(({ markup }) => [...markup.matchAll(STRIP)].map(([, inside = ""]) => inside));
  let row = -1;
  const markup = (drawn[0]?.markup ?? "").replaceAll(STRIP, () => {
    row += 1;
    return variantsOf(
      strips.map((own) => own[row] ?? ""),
      drawn,
    );
  });
  return { markup, css: drawn.map((_, at) => widthRule(drawn, at)).join("\n") };
}

function variantsOf(strips: readonly string[], drawn: readonly RowsAt[]): string {
  const widthsOf = new Map<string, number[]>();
  for (const [at, { width }] of drawn.entries()) {
    const strip = strips[at] ?? "";
    widthsOf.set(strip, [...(widthsOf.get(strip) ?? []), width]);
  }
  const each = [...widthsOf].map(
    ([strip, widths]) =>
      `<span class="strip" data-widths="${widths.join(" ")}" aria-hidden="true">${strip}</span>`,
  );
  return each.join("");
}

function widthRule(drawn: readonly RowsAt[], at: number): string {
  const rem = ({ width }: RowsAt) => (width + INSETS) / 16;
  const [own, next] = [drawn[at], drawn[at + 1]];
  if (own === undefined) return "";
  const room = [
    ...(at > 0 ? [`(min-width:${rem(own)}rem)`] : []),
    ...(next === undefined ? [] : [`(max-width:${rem(next) - 0.001}rem)`]),
  ].join(" and ");
  return `@container ${room}{#first .strip:not([data-widths~="${own.width}"]){display:none}}`;
}
