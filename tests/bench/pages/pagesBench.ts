import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import firstCase from "../../../data/xinjiang-report-2022/case.json" with { type: "json" };
import type { Case } from "../../../src/case/case.ts";
import { DIST } from "../../browser/site/serveDist.ts";
import { largeCase } from "../made/madeCases.ts";
import { publishedSite } from "../made/publishedSite.ts";
import type { Report } from "../report.ts";
import { besidePeer } from "./besidePeer.ts";

/** The first case, from the navigation on, beside a page that draws its network alone by d3 in SVG. */
export async function firstCaseBench(report: Report): Promise<void> {
  await besidePeer(report, {
    data: firstCase as Case,
    peer: { name: "d3, SVG", page: "d3.html" },
    ours: [{ what: "42 nodes", dist: DIST, page: "index.html" }],
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
  const { dist, page, remove } = await publishedSite(data, `made-${nodes}`);
  try {
    writeFileSync(file, JSON.stringify(data));
    await besidePeer(report, {
      data,
      peer: { name: "force-graph", page: "force-graph.html" },
      ours: [
        { what, dist, page },
        { what: `${what}, a file chosen`, dist: DIST, file },
      ],
    });
  } finally {
    rmSync(folder, { recursive: true });
    remove();
  }
}
