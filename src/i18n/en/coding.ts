/** What coding by oneself says. */
export const coding = {
  title: "Code it yourself",
};
