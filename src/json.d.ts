/** JSON is unknown until it has been checked: checkCase is the only door for a case. */
declare module "*.json" {
  const content: unknown;
  export default content;
}

/** What the build makes of a case: the layouts of its network on usual screens, by the names of their requests. */
declare module "*-layouts" {
  const layouts: unknown;
  export default layouts;
}
