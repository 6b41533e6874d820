import type { Browser, Page } from "playwright-core";
import type { Case } from "../../../src/case/case.ts";
import { launch } from "../../browser/site/launch.ts";
import { serveDist } from "../../browser/site/serveDist.ts";
import { peerNetwork } from "../made/madeCases.ts";
import { inTurns } from "../measure.ts";
import type { Report } from "../report.ts";
import { peerPages } from "./peerPages.ts";
import { type Opening, type Visit, glance, visit } from "./visit.ts";

const TURNS = 3;

interface Linked {
  /** A page of the site that shows the case. */
  readonly page: string;
}

interface Chosen {
  /** The case's file. */
  readonly file: string;
}

/** A way to open a case in a site, whose folder is given. */
type Way = { readonly what: string; readonly dist: string } & (Linked | Chosen);

interface Race {
  readonly data: Case;
  /** A page that draws the case's network and nothing else. */
  readonly peer: { readonly name: string; readonly page: string };
  readonly ours: readonly Way[];
}

/** How far from the reader the pages are, and what is measured there. */
interface Course {
  readonly isCompressed: boolean;
  readonly measures: readonly (readonly [keyof Visit, string, "ms" | "MB"])[];
  readonly measure: (browser: Browser, open: Opening) => Promise<Visit>;
}

/** On this computer, where nothing is waited for but the browser. */
const HERE: Course = {
  isCompressed: false,
  measures: [
    ["picture", "first paint with the picture", "ms"],
    ["settled", "settled picture", "ms"],
    ["longest", "longest task over 50 ms", "ms"],
    ["frame", "95 % of frames, zoomed and moved", "ms"],
    ["heap", "heap", "MB"],
  ],
  measure: visit,
};

/** A line as many readers have: 10 Mbit in a second, and 40 milliseconds until an answer begins. */
const LINE = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: -1 };

/** At the other end of a line, from a host that compresses what it sends. */
const FAR_AWAY: Course = {
  isCompressed: true,
  measures: [["picture", "first paint over 10 Mbit/s and 40 ms", "ms"]],
  measure: async (browser, open) => {
    const overTheLine: Opening = async (page) => {
      await takeLine(page);
      await open(page);
    };
    return glance(browser, overTheLine);
  },
};

async function takeLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
}

/** Opens a case in each way beside the page of a peer, in turns; over a line those that are opened by a link. */
export async function besidePeer(report: Report, race: Race): Promise<void> {
  const browser = await launch();
  try {
    await runOn(HERE, { ...race, browser, report });
    const linked = race.ours.filter((way) => "page" in way);
    await runOn(FAR_AWAY, { ...race, browser, report, ours: linked });
  } finally {
    await browser.close();
  }
}

type Runners = Race & { readonly browser: Browser; readonly report: Report };

async function runOn({ isCompressed, measures, measure }: Course, runners: Runners): Promise<void> {
  const { data, peer, ours, browser, report } = runners;
  const pages = peerPages(peerNetwork(data));
  const servers = await Promise.all(ours.map(({ dist }) => serveDist({ pages, dist, isCompressed })));
  const [first = ""] = servers.map(({ url }) => url);
  const opened = [
    ...ours.map((way, at) => ({ name: way.what, open: openingOf(servers[at]?.url ?? "", way) })),
    { name: peer.name, open: openingOf(first, { page: `peer/${peer.page}` }) },
  ];
  try {
    const contestants = opened.map(({ name, open }) => ({ name, run: () => measure(browser, open) }));
    const medians = await inTurns<Visit>(TURNS, contestants);
    for (const { what } of ours)
      for (const [measured, name, unit] of measures) {
        const value = (who: string) => medians.get(who)?.[measured] ?? Number.NaN;
        const beside = { name: peer.name, value: value(peer.name) };
        report({ what: `${what}: ${name}`, unit, ours: value(what), peer: beside, turns: TURNS });
      }
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

function openingOf(site: string, way: Linked | Chosen): Opening {
  if ("page" in way) return (page) => page.goto(site + way.page, { waitUntil: "commit" });
  return async (page) => {
    await page.goto(`${site}index.html#/page/open`);
    await page.getByLabel("Choose a file").setInputFiles(way.file);
  };
}
