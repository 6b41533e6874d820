import type { SourceFile } from "./sourceFiles.ts";

const PHYSICAL_NAME =
  /^(?:(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right|top|bottom)(?:-.+)?|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float|clear|overflow-[xy])$/;
const PHYSICAL_WORD = /(?:^|[\s,(])(?:left|right)(?=$|[\s,)])/;
const VIEWPORT_HEIGHT = /\d[sdl]?v(?:h|b|min|max)\b/;
const FOUR_SIDES = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|color|style))$/;

/** The declarations of a style sheet that name a physical side or size, or that measure by the height of the window. */
export function cssFaults({ path, text }: SourceFile): string[] {
  return declarations(text).flatMap(({ name, value }) => {
    const problem = problemOf(name, value);
    return problem === null ? [] : [`${path}: ${name}: ${value}: ${problem}`];
  });
}

interface Declaration {
  readonly name: string;
  readonly value: string;
}

/** What stands between braces and ends with a semicolon or brace; selectors and media queries end with "{" instead. */
function declarations(css: string): Declaration[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/"[^"]*"|'[^']*'/g, '""');
  const pieces = plain.match(/[^{};]*[{};]/g) ?? [];
  return pieces.flatMap((piece) => {
    const [, name, value] = /^\s*([-\w]+)\s*:\s*([\s\S]*?)\s*[;}]$/.exec(piece) ?? [];
    return name === undefined || value === undefined ? [] : [{ name: name.toLowerCase(), value }];
  });
}

function problemOf(name: string, value: string): string | null {
  if (PHYSICAL_NAME.test(name)) return "use the logical property";
  if (PHYSICAL_WORD.test(value)) return "say start and end for left and right";
  if (VIEWPORT_HEIGHT.test(value)) return "a frame that fits its content has no height of its own";
  if (FOUR_SIDES.test(name) && hasUnequalSides(value)) return "four values name left and right";
  return null;
}

function hasUnequalSides(value: string): boolean {
  const [, second, , fourth] = value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  return fourth !== undefined && second !== fourth;
}
