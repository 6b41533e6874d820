/** A work that takes long in a large case, and may be left off after each step. */
export type Steps<Result> = Generator<void, Result, void>;

/** What a work comes to, done at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So many entries are taken in one step. */
const AT_ONCE = 200;

/** What is made of each entry, few in a step. */
export function* madeOfEach<Entry, Made>(
  entries: Iterable<Entry>,
  make: (entry: Entry, at: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  for (const entry of entries) {
    made.push(make(entry, made.length));
    if (made.length % AT_ONCE === 0) yield;
  }
  return made;
}

/** So many places are gone through in one step. */
const PLACES_AT_ONCE = 10_000;

/** Does something for each place in a list of so many. */
export function* eachPlace(count: number, act: (place: number) => unknown): Steps<void> {
  for (let place = 0; place < count; place += 1) {
    if (place % PLACES_AT_ONCE === 0) yield;
    act(place);
  }
}

/** Does something with each entry of a list. */
export function eachOf<Entry>(
  entries: readonly Entry[],
  act: (entry: Entry, place: number) => unknown,
): Steps<void> {
  return eachPlace(entries.length, (place) => act(entries[place] as Entry, place));
}

/** What each entry leads to, by its key. */
export function* mapOfEach<Entry, Key, Value>(
  entries: Iterable<Entry>,
  make: (entry: Entry, at: number) => readonly [Key, Value],
): Steps<Map<Key, Value>> {
  const map = new Map<Key, Value>();
  yield* madeOfEach(entries, (entry, at) => void map.set(...make(entry, at)));
  return map;
}

/** The same work with so many of its steps in one. */
export function* inFewer<Result>(steps: Steps<Result>, together: number): Steps<Result> {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % together === 0) yield;
  }
}
