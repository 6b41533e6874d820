import { SEED_LENGTH } from "../../store/explorerState.ts";
import { ORDINARY_SEED } from "../../case/seededRandom.ts";

/** The seed after a seed: the next number, and for a text the text with a number, counted on. */
export function nextSeed(seed: string | null): string {
  const [, text = "", digits] = /^(.*?)(\d{1,9})?$/u.exec(seed ?? ORDINARY_SEED) ?? [];
  const number = digits === undefined ? 2 : Number(digits) + 1;
  const before = digits === undefined ? `${text.trim()} ` : text;
  return `${before.slice(0, SEED_LENGTH - String(number).length)}${number}`;
}
