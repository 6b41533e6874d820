/** Gives something that may have to be fetched first: at once if it is there, else a promise of it. */
export type Loadable<Value> = () => Value | Promise<Value>;

/** Something that came with the page. */
export function eager<Value>(value: Value): Loadable<Value> {
  return () => value;
}

/** Something that is fetched when it is first asked for, once for all who ask; after a failure the next one to ask tries again. */
export function lazy<Value>(fetch: () => Promise<Value>): Loadable<Value> {
  let got: Value | Promise<Value> | undefined;
  const load = async (): Promise<Value> => {
    try {
      got = await fetch();
      return got;
    } catch (error) {
      got = undefined;
      throw error;
    }
  };
  return () => (got ??= load());
}
