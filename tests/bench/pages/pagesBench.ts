import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import firstCase from "../../../data/xinjiang-report-2022/case.json" with { type: "json" };
import type { Case } from "../../../src/case/case.ts";
import { launch } from "../../browser/site/launch.ts";
import { DIST, type Server, serveDist } from "../../browser/site/serveDist.ts";
import { largeCase, peerNetwork } from "../made/madeCases.ts";
import { publishedSite } from "../made/publishedSite.ts";
import { inTurns } from "../measure.ts";
import type { Report } from "../report.ts";
import { peerPages } from "./peerPages.ts";
import { type Visit, visit } from "./visit.ts";

const TURNS = 3;

/** What is measured of a page, and how it is said. */
const MEASURES = [
  ["picture", "first paint with the picture", "ms"],
  ["settled", "settled picture", "ms"],
  ["longest", "longest task over 50 ms", "ms"],
  ["frame", "95 % of frames, zoomed and moved", "ms"],
  ["heap", "heap", "MB"],
] as const satisfies readonly (readonly [keyof Visit, string, "ms" | "MB"])[];

/** The first case, from the navigation on, beside a page that draws its network alone by d3 in SVG. */
export async function firstCaseBench(report: Report): Promise<void> {
  const open: Opening = (page, site) => page.goto(`${site}index.html`, { waitUntil: "commit" });
  await besidePeer(report, {
    data: firstCase as Case,
    peer: { name: "d3, SVG", page: "d3.html" },
    ours: [{ what: "42 nodes", open }],
  });
}

/**
 * A made-up case beside a page that draws its network alone: published, from following a link to it on, as the peer's page
 * is, and from choosing its file on.
 */
export async function largeCaseBench(nodes: number, report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "standpoint-bench-"));
  const file = join(folder, `${nodes}.case.json`);
  const data = largeCase(nodes);
  const what = `${nodes.toLocaleString("en")} nodes`;
  const { dist, page: shared, remove } = await publishedSite(data, `made-${nodes}`);
  try {
    writeFileSync(file, JSON.stringify(data));
    await besidePeer(report, {
      data,
      peer: { name: "force-graph", page: "force-graph.html" },
      ours: [
        { what, dist, open: (page, site) => page.goto(site + shared, { waitUntil: "commit" }) },
        { what: `${what}, a file chosen`, open: (page, site) => chooseFile(page, site, file) },
      ],
    });
  } finally {
    rmSync(folder, { recursive: true });
    remove();
  }
}

async function chooseFile(page: Page, site: string, file: string): Promise<void> {
  await page.goto(`${site}index.html#/page/open`);
  await page.getByLabel("Choose a file").setInputFiles(file);
}

type Opening = (page: Page, site: string) => Promise<unknown>;

interface Way {
  readonly what: string;
  readonly open: Opening;
  /** The folder of the site, where it is not that of the last build. */
  readonly dist?: string;
}

interface Race {
  readonly data: Case;
  readonly peer: { readonly name: string; readonly page: string };
  /** The ways to open the case here. */
  readonly ours: readonly Way[];
}

async function besidePeer(report: Report, { data, peer, ours }: Race): Promise<void> {
  const pages = peerPages(peerNetwork(data));
  const servers = await Promise.all(ours.map(({ dist = DIST }) => serveDist({ pages, dist })));
  const browser = await launch();
  const visits = (server: Server | undefined, open: Opening) => () =>
    visit(browser, (page) => open(page, server?.url ?? ""));
  const openPeer: Opening = (page, site) => page.goto(`${site}peer/${peer.page}`, { waitUntil: "commit" });
  try {
    const medians = await inTurns<Visit>(TURNS, [
      ...ours.map(({ what, open }, at) => ({ name: what, run: visits(servers[at], open) })),
      { name: peer.name, run: visits(servers[0], openPeer) },
    ]);
    const value = (who: string, measure: keyof Visit) => medians.get(who)?.[measure] ?? Number.NaN;
    for (const { what } of ours)
      for (const [measure, name, unit] of MEASURES)
        report({
          what: `${what}: ${name}`,
          unit,
          ours: value(what, measure),
          peer: { name: peer.name, value: value(peer.name, measure) },
          turns: TURNS,
        });
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}
