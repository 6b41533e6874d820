/** What is used of sql.js, which has no types of its own. */
declare module "sql.js/dist/sql-asm.js" {
  // oxlint-disable-next-line typescript/no-explicit-any -- each test says what it uses of it
  const start: (options: object) => Promise<any>;
  export default start;
}
