import { randomLcg } from "d3";
import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { LIMITS } from "../../limits.ts";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { settle } from "../site/settle.ts";
import { useSite } from "../site/useSite.ts";
import { VIEWS } from "../../../src/views/registry.ts";

const site = useSite();
const shown = readBundled("xinjiang-report-2022");

/** So many steps are walked after each view was seen once, so that all that is loaded or kept once is there. */
const WARM_UP = 40;
const STEPS = 200;
/** How much of what the page holds, of the nodes and of the listeners may be added in that time. */
const MOST_GROWTH = 1.05;

const HOME = "#/xinjiang-report-2022";
/** The last seeds, so that what is kept of the last is the same whenever it is measured. */
const LAST_SEEDS = ["1", "2", "3"].map((seed) => `${HOME}?names=0&seed=${seed}`);
/** The case with its names in every view, and what is read of it. */
const EVERY_VIEW = [
  ...VIEWS.all.map((view) => `${HOME}?view=${view}`),
  `${HOME}/actor/${shown.actors[0]!.id}`,
  `${HOME}/proposition/${shown.propositions[0]!.id}`,
  `${HOME}/statement/${shown.statements[0]!.id}`,
];

interface Kept {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** An address as somebody might come to it: any view, filter, selection, with names or without by any seed. */
function randomAddress(random: () => number): string {
  const one = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]!;
  const maybe = (part: string) => (random() < 0.4 ? [part] : []);
  const place = one([
    "",
    "",
    `/actor/${one(shown.actors).id}`,
    `/proposition/${one(shown.propositions).id}`,
    `/statement/${one(shown.statements).id}`,
  ]);
  const search = [
    `view=${one(VIEWS.all)}`,
    ...maybe(`stance=${one(["support", "oppose", "mixed"])}`),
    ...maybe(`actors=${one(shown.actors).id}`),
    ...maybe(`q=${one(["report", "genocide", "visit", "china", "evidence"])}`),
    ...maybe(`names=0&seed=${Math.floor(random() * 1000)}`),
  ];
  return `${HOME}${place}?${search.join("&")}`;
}

const walk = async (page: Page, addresses: readonly string[]) => {
  for (const address of addresses) {
    // oxlint-disable-next-line no-await-in-loop -- one page goes from place to place
    await page.evaluate(async (hash) => {
      location.hash = hash;
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await drawn();
      await drawn();
    }, address);
  }
};

/**
 * What the page holds where it began, once every view has drawn it: each remembers what it worked out last, hence it must
 * be the same whenever it is measured.
 */
const keptBy = async (page: Page, client: CDPSession): Promise<Kept> => {
  await walk(page, [...LAST_SEEDS, ...EVERY_VIEW, HOME]);
  await settle(page);
  await client.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await client.send("Memory.getDOMCounters");
  return { bytes: bytesIn(await snapshotBy(client)), nodes, listeners: jsEventListeners };
};

/** The part of a heap snapshot that is read here: of each node its fields, one after the other, the first being its type. */
interface Snapshot {
  readonly snapshot: { readonly meta: { node_fields: string[]; node_types: [string[]] } };
  readonly nodes: readonly number[];
}

const snapshotBy = async (client: CDPSession): Promise<Snapshot> => {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  client.on("HeapProfiler.addHeapSnapshotChunk", take);
  await client.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  client.off("HeapProfiler.addHeapSnapshotChunk", take);
  return JSON.parse(chunks.join(""));
};

/**
 * How much a script holds: objects, lists, functions, texts. Not the machine code into which the browser turns what runs
 * often, which grows for thousands of steps and is thrown away when it is not run; not the browser's own, as the layout.
 */
function bytesIn({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const left = new Set(["code", "native", "synthetic"].map((type) => types[0].indexOf(type)));
  const size = fields.indexOf("self_size");
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!left.has(nodes[at]!)) bytes += nodes[at + size]!;
  return bytes;
}

test(
  "two hundred views, filters, selections and seeds leave nothing behind",
  { timeout: LIMITS.longWalk },
  async () => {
    const page = await site.open("", {});
    const client = await page.context().newCDPSession(page);
    await client.send("HeapProfiler.enable");
    const random = randomLcg(0.14);
    const addresses = Array.from({ length: WARM_UP + STEPS }, () => randomAddress(random));
    await walk(page, [...EVERY_VIEW, ...addresses.slice(0, WARM_UP)]);
    const before = await keptBy(page, client);
    expect(before.bytes).toBeGreaterThan(1e6);
    await walk(page, addresses.slice(WARM_UP));
    const after = await keptBy(page, client);
    console.log(before, after);
    for (const what of ["bytes", "nodes", "listeners"] as const)
      expect([what, after[what] / before[what]]).toEqual([
        what,
        expect.toSatisfy((n: number) => n < MOST_GROWTH),
      ]);
  },
);
