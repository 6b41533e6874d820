/**
 * What stands between double quotation marks in a paragraph, curly or straight. A quotation without a closing mark
 * runs to the end, as where the next paragraph goes on quoting; single marks inside it are part of it.
 */
export function quotedPassages(paragraph: string): string[] {
  const passages: string[] = [];
  let start: number | null = null;
  const close = (end: number) => {
    if (start !== null) passages.push(paragraph.slice(start, end));
    start = null;
  };
  for (const mark of paragraph.matchAll(/["“”„]/g)) {
    const opens = mark[0] === "“" || mark[0] === "„" || (mark[0] === '"' && start === null);
    close(mark.index);
    if (opens) start = mark.index + 1;
  }
  close(paragraph.length);
  return passages;
}
