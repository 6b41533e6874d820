import { readFileSync } from "node:fs";
import type { PeerNetwork } from "../made/madeCases.ts";

/** The files of the peers' pages by their path on the server; each page draws `network.json`, and has nothing else. */
export function peerPages(network: PeerNetwork): Readonly<Record<string, string>> {
  return {
    "/peer/network.json": JSON.stringify(network),
    "/peer/d3.js": readFileSync("node_modules/d3/dist/d3.min.js", "utf8"),
    "/peer/force-graph.js": readFileSync("node_modules/force-graph/dist/force-graph.min.js", "utf8"),
    "/peer/d3.html": page("d3.js", D3),
    "/peer/force-graph.html": page("force-graph.js", FORCE_GRAPH),
  };
}

function page(library: string, script: string): string {
  return `<!doctype html><meta charset="utf-8"><style>html,body{margin:0;height:100%}svg,canvas{display:block}</style>
<body><script src="${library}"></script><script>
const COLOURS = { support: "#0060a8", oppose: "#c04000", mixed: "#777", abstain: "#999" };
fetch("network.json").then((answer) => answer.json()).then(({ nodes, links }) => {${script}});
</script>`;
}

/** A network in SVG with names, by d3's forces, zoom and drag: the usual way to draw a small one. */
const D3 = `
const svg = d3.select("body").append("svg").attr("width", innerWidth).attr("height", innerHeight);
const ground = svg.append("g");
svg.call(d3.zoom().on("zoom", (event) => ground.attr("transform", event.transform)));
const line = ground.selectAll("line").data(links).join("line").attr("stroke", (link) => COLOURS[link.stance]);
const dot = ground.selectAll("circle").data(nodes).join("circle").attr("r", 6);
const name = ground.selectAll("text").data(nodes).join("text").text((node) => node.id).attr("font-size", 12);
const simulation = d3.forceSimulation(nodes)
  .force("link", d3.forceLink(links).id((node) => node.id).distance(80))
  .force("charge", d3.forceManyBody().strength(-200))
  .force("middle", d3.forceCenter(innerWidth / 2, innerHeight / 2));
simulation.on("tick", () => {
  line.attr("x1", (l) => l.source.x).attr("y1", (l) => l.source.y).attr("x2", (l) => l.target.x).attr("y2", (l) => l.target.y);
  dot.attr("cx", (node) => node.x).attr("cy", (node) => node.y);
  name.attr("x", (node) => node.x + 8).attr("y", (node) => node.y + 4);
  probe.stands = true;
});`;

/** A network on a canvas, by force-graph as it is. The page is at rest when its engine is. */
const FORCE_GRAPH = `
const graph = ForceGraph()(document.body)
  .linkColor((link) => COLOURS[link.stance])
  .nodeLabel("id")
  .onRenderFramePost(() => { probe.stands = true; })
  .onEngineTick(() => { probe.changed = performance.now(); })
  .graphData({ nodes, links });`;
