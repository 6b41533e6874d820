type Point = readonly [x: number, y: number];

const STEP = /([A-Za-z])([^A-Za-z]*)/g;
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

/**
 * The outline of a symbol (`views/marks/nodeShape`) at a place, to a hundredth of a pixel: its first point there, and then the
 * same steps wherever it stands.
 * @throws if it has steps of another kind than symbols have.
 */
export function movedOutline(outline: string, x: number, y: number): string {
  const { from, steps } = stepsOf(outline);
  return `M${hundredths(x + from[0])} ${hundredths(y + from[1])}${steps}`;
}

/** Symbols are few. */
const known = new Map<string, ReturnType<typeof madeSteps>>();

function stepsOf(outline: string): ReturnType<typeof madeSteps> {
  const steps = known.get(outline) ?? madeSteps(outline);
  known.set(outline, steps);
  return steps;
}

function madeSteps(outline: string): { readonly from: Point; readonly steps: string } {
  const [start, ...others] = [...outline.matchAll(STEP)];
  const from = lastPoint(numbersIn(start?.[2]));
  let at = from;
  const steps = others.map(([, command = "", text]) => {
    const numbers = numbersIn(text);
    const before = at;
    at = endOf(command, numbers, before);
    return command === "L" || command === "A"
      ? stepBy(command, numbers, [at[0] - before[0], at[1] - before[1]])
      : command.toLowerCase() + numbers.join(" ");
  });
  return { from, steps: steps.join("") };
}

/** Where a step leads, from where the one before has led. */
function endOf(command: string, numbers: readonly number[], [x, y]: Point): Point {
  const [length = 0] = numbers;
  switch (command) {
    case "L":
    case "A":
      return lastPoint(numbers);
    case "h":
      return [x + length, y];
    case "v":
      return [x, y + length];
    case "Z":
      return [x, y];
    default:
      throw new Error(`A symbol has no step "${command}".`);
  }
}

function stepBy(command: "L" | "A", numbers: readonly number[], by: Point): string {
  const all = [...(command === "A" ? numbers.slice(0, 5) : []), ...by.map(hundredths)];
  return command.toLowerCase() + all.join(" ");
}

function lastPoint(numbers: readonly number[]): Point {
  return [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
}

function numbersIn(text = ""): readonly number[] {
  return [...text.matchAll(NUMBER)].map(([number]) => hundredths(Number(number)));
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}
