/** A part of the program that is loaded when it is entered. */
export interface Room<Inside> {
  /** What it has; null before it is loaded. */
  readonly inside: () => Inside | null;
  /** Loads it, once for all who ask at the same time. What failed is tried again by the next who asks. */
  readonly load: () => Promise<Inside>;
}

/** A room with what `bring` brings, which is what an `import()` gives. */
export function makeRoom<Inside>(bring: () => Promise<Inside>): Room<Inside> {
  let inside: Inside | null = null;
  let coming: Promise<Inside> | null = null;
  const enter = async () => {
    try {
      inside = await bring();
      return inside;
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  const load = () => {
    coming ??= enter();
    return coming;
  };
  return { inside: () => inside, load };
}

/** A room that came with the page. */
export function openRoom<Inside>(inside: Inside): Room<Inside> {
  return { inside: () => inside, load: () => Promise.resolve(inside) };
}
