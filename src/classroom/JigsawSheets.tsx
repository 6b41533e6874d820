/** Groups for a class of any size, a card and a code for each, and the teacher's key. */
export function JigsawSheets() {
  return null;
}
