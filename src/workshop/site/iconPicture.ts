const PAPER = "#fbfaf6";
/** How much of a side the drawing takes: launchers may cut a circle of four fifths out of the square (W3C manifest, "maskable"). */
const SHARE = 0.56;
const SIDE = 512;

/** The icon on a square of paper, as launchers want it: with no hole in it and with room around the drawing. */
export function iconPicture(icon: string): string {
  const inner = SIDE * SHARE;
  const start = (SIDE - inner) / 2;
  const placed = icon.replace("<svg", `<svg x="${start}" y="${start}" width="${inner}" height="${inner}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><path fill="${PAPER}" d="M0 0h${SIDE}v${SIDE}H0z"/>${placed}</svg>`;
}
