/** What a lesson says around its own text. */
export const lesson = {
  title: "Lesson",
};
