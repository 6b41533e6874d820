/** JSON is unknown until it has been checked: checkCase is the only door for a case. */
declare module "*.json" {
  const content: unknown;
  export default content;
}
