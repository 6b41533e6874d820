/** The examples, by the names that the catalog has words for. */
export const EXAMPLES = ["nightTrain", "schoolLunch", "gardeners"] as const;
export type Example = (typeof EXAMPLES)[number];

const TEXTS: Readonly<Record<Example, () => Promise<{ readonly default: string }>>> = {
  nightTrain: () => import("./nightTrain.csv?raw"),
  schoolLunch: () => import("./schoolLunch.csv?raw"),
  gardeners: () => import("./gardeners.csv?raw"),
};

/** An example as a file under its title. Rejects if it cannot be loaded. */
export async function exampleFile(example: Example, title: string): Promise<File> {
  const { default: text } = await TEXTS[example]();
  return new File([text], `${title}.csv`, { type: "text/csv" });
}
