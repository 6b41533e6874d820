/** The questions on who said what, with the key apart. */
export function QuizSheets() {
  return null;
}
