import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createSimulator } from "@pecgen/simulator";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { describeInBrowser } from "../support/browser.ts";
import { entries, project } from "./consumer.ts";

const vault = "/subscriptions/00000000-0000-0000-0000-00000000000a/resourceGroups/data/providers/Microsoft.KeyVault/vaults/kv";

/** The example as one file, with nothing of Node.js in it: esbuild refuses what a browser does not have. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [join(project, "page.ts")],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    minify: true,
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** Serves the page from an origin of its own, as a web app is served. */
async function serve(script: string): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const isScript = url === "/page.js";
    response.writeHead(200, { "content-type": `text/${isScript ? "javascript" : "html"}; charset=utf-8` });
    response.end(isScript ? script : '<!doctype html><title>page</title><body><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("every entry can be bundled for a browser, but for those that are for Node.js alone", async () => {
  const nodeOnly = new Set(["@pecgen/cli", "@pecgen/simulator", "@pecgen/simulator/sqlite"]);
  const contents = entries.filter((entry) => !nodeOnly.has(entry)).map((entry, index) => `export * as e${index} from "${entry}";`);
  await build({
    absWorkingDir: project,
    stdin: { contents: contents.join("\n"), resolveDir: project },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
});

test("the bundle has nothing of Node.js", async () => {
  expect(await bundled()).not.toMatch(/["']node:|\brequire\(/);
});

describeInBrowser("a web page", (browser) => {
  async function visited(known: (page: string) => readonly string[]): Promise<{ said: string[]; changes: number }> {
    const origin = await serve(await bundled());
    const simulator = createSimulator({ operationMs: 0 });
    onTestFinished(() => simulator.close());
    await simulator.seed({ resources: [{ id: vault, connections: [{ name: "request" }, { name: "other", status: "Approved" }] }] });
    const { endpoint } = await simulator.listen(0, { origins: known(origin) });
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    await page.goto(`${origin}/?${new URLSearchParams({ endpoint, vault })}`);
    await page.waitForFunction('document.title === "done"');
    const said = (await page.locator("body").innerText()).trim().split("\n");
    return { said, changes: simulator.journal.entries().filter(({ changed }) => changed).length };
  }

  test("approves and removes a connection", async () => {
    expect((await visited((origin) => [origin])).said).toEqual([
      "changed: true, now Approved",
      "other: Approved",
      "request: Approved",
      "left: other",
    ]);
  });

  test("is kept out by a simulator that does not know its origin", async () => {
    const { said, changes } = await visited(() => []);
    expect(said.join()).toMatch(/Failed to fetch|RestError|NetworkError/);
    expect(changes).toBe(0);
  });
});
