/** A parameter of an address: its name and what it says. */
export type SearchParam = readonly [name: string, text: string];

type Choice = string | number | boolean | null;

/** The choices that are not what an address leaves out, in the order of the defaults, so that equal ones give equal text. */
export function changedParams(
  choices: Readonly<Record<string, Choice>>,
  defaults: Readonly<Record<string, Choice>>,
): readonly SearchParam[] {
  return Object.entries(defaults).flatMap(([name, ordinary]) => {
    const choice = choices[name] ?? null;
    return choice === ordinary ? [] : [[name, textOf(choice)] as const];
  });
}

/** How an address writes a choice. */
export function textOf(choice: Choice): string {
  return typeof choice === "boolean" ? String(Number(choice)) : String(choice);
}

/** A text that is written as it should be; null for anything else. */
export function readText(text: string | null, form: RegExp): string | null {
  return text !== null && form.test(text) ? text : null;
}

/** A number that is written as it should be; null for anything else. */
export function readNumber(text: string | null, form: RegExp): number | null {
  return text !== null && form.test(text) ? Number(text) : null;
}

/** A whole number from 1 to the most; null for anything else. */
export function readAmount(text: string | null, most: number): number | null {
  const amount = readNumber(text, /^[1-9]\d{0,5}$/);
  return amount !== null && amount <= most ? amount : null;
}

/** The value that a text names; the first for any other text. */
export function oneOf<Value extends string>(
  values: readonly [Value, ...Value[]],
  text: string | null,
): Value {
  return values.find((value) => value === text) ?? values[0];
}

/** The entries of a list that is written with commas, each once. */
export function listed(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((entry) => entry !== ""))];
}
