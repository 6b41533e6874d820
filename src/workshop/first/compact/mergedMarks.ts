import { movedOutline } from "./movedOutline.ts";

/** Symbols that stand one after the other, each in a group that moves it, or moved itself. */
const RUN =
  /(?:<g(?: class="spine__actor"[^>]*)? transform="translate\([^)]*\)"><path [^>]*><\/path><\/g>){2,}|(?:<path [^>]*\btransform="translate\([^)]*\)"[^>]*><\/path>){2,}/g;
const MARK = /<path ([^>]*)><\/path>/g;
const PLACE = / ?\btransform="translate\(([^ )]*) ([^ )]*)\)"/g;
/** Whom a mark stands for: together they stand for many. */
const WHOM = / ?data-id="[^"]*"/g;
const OUTLINE = / ?\bd="([^"]*)"/;

/**
 * Markup in which symbols that look alike and stand one after the other are one path for each look: the same ink in the same
 * places, but no elements of their own.
 */
export function mergedMarks(markup: string): string {
  return markup.replaceAll(RUN, (run) => {
    const looks = new Map<string, string[]>();
    const places = [...run.matchAll(PLACE)];
    for (const [at, [, attributes = ""]] of [...run.matchAll(MARK)].entries()) {
      const [, x, y] = places[at] ?? [];
      const look = attributes.replaceAll(WHOM, "").replaceAll(PLACE, "").replace(OUTLINE, "").trim();
      const outlines = looks.get(look) ?? [];
      looks.set(look, outlines);
      outlines.push(movedOutline(OUTLINE.exec(attributes)?.[1] ?? "", Number(x), Number(y)));
    }
    return [...looks].map(([look, outlines]) => `<path ${look} d="${outlines.join("")}"></path>`).join("");
  });
}
