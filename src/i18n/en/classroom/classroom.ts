/** What the frame around the pages for a class says. */
export const classroom = {
  pages: ({ title }: { title: string }) => `${title} in the classroom`,
  page: {
    teach: "Teach",
    quiz: "Who said it?",
    cards: "Hand-outs",
    room: "Four corners",
    pair: "Compare",
    code: "Code it yourself",
  },
};
