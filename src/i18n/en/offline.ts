/** What is said about the copy of the site that a browser may keep. */
export const offline = {
  title: "Without a network",
  offer: "If you wish, this browser keeps a copy of this site, which opens without a network.",
  keep: "Keep a copy in this browser",
  kept: "This browser keeps a copy of this site, which opens without a network. A newer version is offered and never put in its place unasked.",
  forget: "Remove the copy",
  failed: "This browser could not keep a copy.",
  newer: "There is a newer version of this site.",
  reload: "Reload",
};
