/** What hidden names are called, and how they are hidden and shown. */
export const names = {
  title: "Hide names",
};
