import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import firstCase from "../../../data/xinjiang-report-2022/case.json" with { type: "json" };
import type { Case } from "../../../src/case/case.ts";
import { launch } from "../../browser/site/launch.ts";
import { serveDist } from "../../browser/site/serveDist.ts";
import { largeCase, peerNetwork } from "../made/madeCases.ts";
import { inTurns } from "../measure.ts";
import type { Report } from "../report.ts";
import { peerPages } from "./peerPages.ts";
import { type Visit, visit } from "./visit.ts";

const TURNS = 3;
const OURS = "Standpoint";

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
  await besidePeer(report, {
    what: "42 nodes",
    data: firstCase as Case,
    peer: { name: "d3, SVG", page: "d3.html" },
    open: (page, site) => page.goto(`${site}index.html`, { waitUntil: "commit" }),
  });
}

/** A made-up case, from choosing its file on; the peer's page draws the network alone, from the navigation on. */
export async function largeCaseBench(nodes: number, report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "standpoint-bench-"));
  const file = join(folder, `${nodes}.case.json`);
  const data = largeCase(nodes);
  try {
    writeFileSync(file, JSON.stringify(data));
    await besidePeer(report, {
      what: `${nodes.toLocaleString("en")} nodes`,
      data,
      peer: { name: "force-graph", page: "force-graph.html" },
      open: (page, site) => chooseFile(page, site, file),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function chooseFile(page: Page, site: string, file: string): Promise<void> {
  await page.goto(`${site}index.html#/page/open`);
  await page.getByLabel("Choose a file").setInputFiles(file);
}

interface Race {
  readonly what: string;
  readonly data: Case;
  readonly peer: { readonly name: string; readonly page: string };
  readonly open: (page: Page, site: string) => Promise<unknown>;
}

async function besidePeer(report: Report, { what, data, peer, open }: Race): Promise<void> {
  const server = await serveDist({ pages: peerPages(peerNetwork(data)) });
  const browser = await launch();
  try {
    const medians = await inTurns<Visit>(TURNS, [
      { name: OURS, run: () => visit(browser, (page) => open(page, server.url)) },
      {
        name: peer.name,
        run: () =>
          visit(browser, (page) => page.goto(`${server.url}peer/${peer.page}`, { waitUntil: "commit" })),
      },
    ]);
    const value = (who: string, measure: keyof Visit) => medians.get(who)?.[measure] ?? Number.NaN;
    for (const [measure, name, unit] of MEASURES)
      report({
        what: `${what}: ${name}`,
        unit,
        ours: value(OURS, measure),
        peer: { name: peer.name, value: value(peer.name, measure) },
        turns: TURNS,
      });
  } finally {
    await browser.close();
    await server.close();
  }
}
