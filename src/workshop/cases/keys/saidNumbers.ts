const WORDS = [
  "zero one two three four five six seven eight nine ten",
  "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
]
  .join(" ")
  .split(" ");

/** The numbers that stand in English words, as digits or, up to twenty, as words, in their order. */
export function saidNumbers(text: string): readonly number[] {
  const found = text.toLowerCase().matchAll(/\d[\d,]*|[a-z]+/g);
  return [...found].flatMap(([word]) => {
    const spelled = WORDS.indexOf(word);
    if (spelled !== -1) return [spelled];
    return /^\d/.test(word) ? [Number(word.replaceAll(",", ""))] : [];
  });
}
