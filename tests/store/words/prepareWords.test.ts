import { expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { setSize } from "../../../src/case/statementSet.ts";
import { searchStatements } from "../../../src/filter/searchStatements.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectIsSearchAwaited, selectVisible } from "../../../src/store/selectors.ts";
import { prepareWords } from "../../../src/store/words/prepareWords.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const QUERY = "evidence -power";

function storeOf(statements: number) {
  const index = indexCase(syntheticCase({ statements, actors: 300, propositions: 30 }));
  return { index, store: createExplorerStore(known(index), `?q=${encodeURIComponent(QUERY)}`) };
}

test("a search in a large case shows everything and says so, until its words are read; then it is answered", async () => {
  const { index, store } = storeOf(10_001);
  const states: boolean[] = [];
  store.subscribe((state) => states.push(selectIsSearchAwaited(state)));
  const prepared = prepareWords(store);
  expect(selectIsSearchAwaited(store.getState())).toBe(true);
  expect(setSize(selectVisible(store.getState()))).toBe(10_001);
  await prepared;
  expect(states).toEqual([false]);
  const visible = selectVisible(store.getState());
  expect(setSize(visible)).toBeLessThan(10_001);
  const again = indexCase(index.case);
  expect(visible).toEqual(searchStatements(again, QUERY));
});

test("a large case in which nobody searches is not drawn anew when its words are read", async () => {
  const { store } = storeOf(10_001);
  store.getState().setText("");
  let changes = 0;
  store.subscribe(() => (changes += 1));
  await prepareWords(store);
  expect(changes).toBe(0);
});

test("a search in a case that is not large is answered at once", () => {
  const { store } = storeOf(3000);
  void prepareWords(store);
  expect(selectIsSearchAwaited(store.getState())).toBe(false);
  expect(setSize(selectVisible(store.getState()))).toBeLessThan(3000);
});
