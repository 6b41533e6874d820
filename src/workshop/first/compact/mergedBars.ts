/** Bars without a name that stand one after the other, each in shares by stance. */
const RUN = /(?:<g class="spine__bar"[^>]*><g>(?:<rect class="spine__share"[^>]*><\/rect>)*<\/g><\/g>){2,}/g;
const SHARE =
  /<rect class="spine__share" data-stance="[^"]*" fill="([^"]*)" x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"><\/rect>/g;

/** Markup in which bars without a name are one path for each stance: the same ink, but no elements of their own. */
export function mergedBars(markup: string): string {
  return markup.replaceAll(RUN, (run) => {
    const looks = new Map<string, string[]>();
    for (const [, fill = "", x = "", y = "", width = "", height = ""] of run.matchAll(SHARE)) {
      const look = `stroke="${fill}" stroke-width="${height}"`;
      const lines = looks.get(look) ?? [];
      looks.set(look, lines);
      lines.push(`M${x} ${hundredths(Number(y) + Number(height) / 2)}h${width}`);
    }
    const paths = [...looks].map(([look, lines]) => `<path ${look} d="${lines.join("")}"></path>`);
    return `<g class="spine__bars">${paths.join("")}</g>`;
  });
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}
