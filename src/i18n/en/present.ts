/** What is said on a projector. */
export const present = {
  title: "On a projector",
};
