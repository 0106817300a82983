import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { statusOf } from "../drift/fixtures/fixture.ts";
import { describeInBrowser } from "../support/browser.ts";
import { temporaryFolder } from "../support/folder.ts";
import { vaultDocument, vaultFile } from "../support/swagger.ts";
import { atlasIn, committedAtlas, type MadeAtlas } from "./support/atlas.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Opened {
  readonly page: Page;
  readonly address: string;
  /** What the page asked for, and what it complained about. */
  readonly requests: string[];
  readonly complaints: string[];
}

async function open(browser: Browser, text: string, options: BrowserContextOptions & { hash?: string } = {}): Promise<Opened> {
  const { hash = "", ...contextOptions } = options;
  const address = pathToFileURL(join(temporaryFolder({ "atlas.html": text }), "atlas.html")).href;
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 }, ...contextOptions });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${address}${hash}`);
  return { page, address, requests, complaints };
}

const batch = "Microsoft.Batch/batchAccounts";
const rows = (page: Page): Promise<string[]> => page.locator("#table tbody th").allTextContents();
const columns = (page: Page): Promise<string[]> =>
  page.locator("#heat a").evaluateAll((links) => links.map((link) => decodeURIComponent(link.getAttribute("href")?.slice(2) ?? "")));
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.id ?? null);

describeInBrowser("the atlas in a browser", (browser) => {
  let made: MadeAtlas;
  beforeAll(async () => {
    made = await committedAtlas();
  });

  test("shows every type in the heat map and in words, and asks for nothing but itself", async () => {
    const { page, address, requests, complaints } = await open(browser(), made.page);
    const names = made.data.types.map(({ resourceType }) => resourceType);
    expect((await rows(page)).toSorted()).toEqual(names.toSorted());
    expect(await columns(page)).toEqual(await rows(page));
    expect(await page.locator("#heat i").count()).toBe(names.length * made.data.capabilities.length);
    const most = made.data.types.toSorted((a, b) => b.surprise - a.surprise)[0]?.resourceType;
    expect((await rows(page))[0]).toBe(most);
    expect(await page.locator("#summary").textContent()).toContain(`${names.length} resource types`);
    expect(await page.locator("#consumers").textContent()).toContain("Microsoft.Network/privateEndpoints");
    await page.locator("#table").getByRole("link", { name: batch }).click();
    expect([requests, complaints]).toEqual([[address], []]);
  });

  test("finds types by name, word and quirk; keeps what was chosen in the address", async () => {
    const { page } = await open(browser(), made.page);
    await page.getByRole("searchbox").fill("BATCH");
    expect(await rows(page)).toContain(batch);
    await page.getByRole("searchbox").fill("batch patch");
    expect(await rows(page)).toEqual([batch]);
    expect(await columns(page)).toEqual([batch]);
    expect(await page.locator("#count").textContent()).toBe(`1 of ${made.data.types.length} types`);
    await page.getByRole("searchbox").fill("deletingbyproxy");
    expect(await rows(page)).toEqual(
      made.data.types.filter((type) => JSON.stringify(type.provisioning).includes("DeletingByProxy")).map((type) => type.resourceType),
    );
    await page.getByRole("searchbox").fill("nowhere at all");
    expect(await page.locator("#heat").textContent()).toBe("Nothing fits.");
    expect(new URL(page.url()).hash).toBe("#?search=nowhere+at+all");
    const again = await open(browser(), made.page, { hash: "#?search=batch+patch" });
    expect(await rows(again.page)).toEqual([batch]);
    expect(await again.page.getByRole("searchbox").inputValue()).toBe("batch patch");
  });

  test("shows only what has some values, several at once, until they are taken away", async () => {
    const { page } = await open(browser(), made.page);
    const only = page.getByLabel("Only with");
    await only.selectOption("errors:flat");
    const flat = await rows(page);
    expect(flat).toHaveLength(
      made.data.capabilities.find(({ key }) => key === "errors")?.values.find(({ word }) => word === "flat")?.count ?? -1,
    );
    await only.selectOption("list:array");
    const both = await rows(page);
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(flat.length);
    await page.getByRole("button", { name: "List: array, remove" }).click();
    expect(await rows(page)).toEqual(flat);
    await page.getByRole("button", { name: "Errors: flat, remove" }).click();
    expect(await rows(page)).toHaveLength(made.data.types.length);
  });

  test("sorts the map and the table together, both ways", async () => {
    const { page } = await open(browser(), made.page);
    const names = made.data.types.map(({ resourceType }) => resourceType);
    await page.getByLabel("Order").selectOption("name");
    expect(await rows(page)).toEqual(names);
    expect(await columns(page)).toEqual(names);
    const header = page.getByRole("columnheader", { name: "Resource type" });
    expect(await header.getAttribute("aria-sort")).toBe("ascending");
    await header.getByRole("button").click();
    expect(await rows(page)).toEqual(names.toReversed());
    expect(await header.getAttribute("aria-sort")).toBe("descending");
    await page.getByRole("button", { name: "Approve, reject" }).click();
    expect((await rows(page))[0]).toBe(batch);
    expect(await page.locator("[aria-sort]").count()).toBe(1);
    expect(await page.getByLabel("Order").inputValue()).toBe("update");
    expect(await columns(page)).toEqual(await rows(page));
  });

  test("a type has an address of its own, and the way back leads to what was chosen before", async () => {
    const { page } = await open(browser(), made.page, { hash: "#?search=batch" });
    await page.locator("#table").getByRole("link", { name: batch }).click();
    expect(new URL(page.url()).hash).toBe("#/Microsoft.Batch/batchAccounts");
    expect(await page.locator("#type").textContent()).toBe(batch);
    expect(await page.title()).toContain(batch);
    expect(await page.locator("#list").isVisible()).toBe(false);
    expect(await focused(page)).toBe("type");
    await page.goBack();
    await page.locator("#list").waitFor();
    expect(await page.locator("#details").isVisible()).toBe(false);
    expect(await page.getByRole("searchbox").inputValue()).toBe("batch");
    expect(await focused(page)).toBe("#/Microsoft.Batch/batchAccounts");
    await page.goForward();
    expect(await page.locator("#type").textContent()).toBe(batch);
    await page.keyboard.press("Escape");
    await page.locator("#list").waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("batch");
    const straight = await open(browser(), made.page, { hash: "#/microsoft.batch/BATCHACCOUNTS" });
    expect(await straight.page.locator("#type").textContent()).toBe(batch);
    const lost = await open(browser(), made.page, { hash: "#/Contoso/nothing" });
    expect(await rows(lost.page)).toHaveLength(made.data.types.length);
  });

  test("a type shows operations, meanings, both documents, the wire, code and history", async () => {
    const { page } = await open(browser(), made.page, { hash: `#/${batch}` });
    const section = (title: string) => page.locator("section", { has: page.getByRole("heading", { name: title, exact: true }) });
    const type = made.data.types.find(({ resourceType }) => resourceType === batch) ?? expect.fail("Batch is gone");
    expect(await section("At a glance").locator("dd").count()).toBe(made.data.capabilities.length);
    expect(await section("Operations").textContent()).toContain("PATCH …/privateEndpointConnections/{privateEndpointConnectionName}");
    expect(await section("Operations").textContent()).toMatch(/specs\/slices\/\S+\.json:\d+/);
    expect(await section("What the words mean").textContent()).toContain("Cancelled→ Canceled");
    expect(await section("Deviations and quirks").textContent()).toContain("approving and rejecting go through PATCH");
    expect(await section("Lines of the definition").locator("mark").allTextContents()).toEqual([
      expect.stringContaining('"patch": {'),
      expect.stringContaining('"PrivateEndpointConnection": {'),
      expect.stringContaining('"get": {'),
      expect.stringContaining('"PrivateLinkResource": {'),
    ]);
    const wire = section("On the wire");
    expect(await wire.locator("details[open] summary").textContent()).toContain("Approve it, and wait PATCH 202");
    expect(await wire.locator("details[open] pre").first().textContent()).toMatch(/^PATCH \/subscriptions\/[^]*"status": "Approved"/);
    expect(await section("Code to use it").locator("pre").allTextContents()).toEqual([type.code.client, type.code.facade, type.code.pec]);
    expect(await section("History").locator("h4").count()).toBe(type.history.length);
    await page.getByRole("button", { name: "History" }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("History");
  });

  test("needs no mouse", async () => {
    const { page } = await open(browser(), made.page);
    const order = await columns(page);
    const link = (index: number): string => `#/${order.at(index)}`;
    await page.locator("#heat a").first().focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
    expect(await focused(page)).toBe(link(1));
    expect(await page.locator("#hint").textContent()).toBe(order[1]);
    await page.keyboard.press("End");
    expect(await focused(page)).toBe(link(-1));
    expect(await page.locator('#heat a[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    expect(await page.locator("#type").textContent()).toBe(order[0]);
    await page.keyboard.press("Escape");
    await page.locator("#list").waitFor();
    expect(await focused(page)).toBe(link(0));
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(link(1));
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("search");
    await page.keyboard.type("a/b");
    expect(await page.getByRole("searchbox").inputValue()).toBe("a/b");
  });

  test.each([
    ["wide", 1440],
    ["narrow", 390],
    ["very narrow", 320],
  ])("never scrolls sideways where it is %s", async (_, width) => {
    const { page } = await open(browser(), made.page, { viewport: { width, height: 800 } });
    const across = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await across()).toBeLessThanOrEqual(width);
    for (const { resourceType } of made.data.types.filter((__, index) => index % 15 === 0)) {
      await page.evaluate((type) => (location.hash = `#/${type}`), resourceType);
      await page.locator("#type", { hasText: resourceType }).waitFor();
      expect([resourceType, await across()]).toEqual([resourceType, expect.closeTo(width, 0)]);
    }
  });

  test("is dark where the reader is, with other colours for the same values", async () => {
    const ground = async (colorScheme: "light" | "dark"): Promise<string[]> => {
      const { page } = await open(browser(), made.page, { colorScheme });
      return page.evaluate(() =>
        ["body", "#legend .r0", "#legend .r3"].map(
          (each) => getComputedStyle(document.querySelector(each) ?? document.body).backgroundColor,
        ),
      );
    };
    const [light, dark] = [await ground("light"), await ground("dark")];
    expect(light[0]).toBe("rgb(255, 255, 255)");
    expect(light.filter((color, index) => color === dark[index])).toEqual([]);
  });

  test("tells how rare a value is by lightness alone, for whoever does not see the colours", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await open(browser(), made.page, { colorScheme });
      const grey = await page.evaluate(() =>
        ["r0", "r1", "r2", "r3"].map((name) => {
          const color = getComputedStyle(document.querySelector(`#legend .${name}`) ?? document.body).backgroundColor;
          const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(Number);
          return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        }),
      );
      const steps = grey.slice(1).map((value, index) => (value - (grey[index] ?? 0)) * (colorScheme === "light" ? -1 : 1));
      expect(Math.min(...steps)).toBeGreaterThan(15);
    }
  });

  test("prints all of a type: nothing is folded, nothing is cut, no controls", async () => {
    const { page } = await open(browser(), made.page, { hash: `#/${batch}` });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await page.locator("nav:visible").count()).toBe(0);
    const cut = await page.locator("pre").evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length);
    expect(cut).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  test.each([
    ["list", "light", ""],
    ["list", "dark", ""],
    ["type", "light", `#/${batch}`],
    ["type", "dark", `#/${batch}`],
  ] as const)("the %s is accessible where it is %s", async (_, colorScheme, hash) => {
    const { page } = await open(browser(), made.page, { colorScheme, hash });
    // Straight into the page, as a reader's extension would come: its policy lets no other script in.
    const session = await page.context().newCDPSession(page);
    await session.send("Runtime.evaluate", { expression: axe });
    const { result } = await session.send("Runtime.evaluate", {
      expression: "axe.run(document, { resultTypes: ['violations'] }).then((found) => JSON.stringify(found))",
      awaitPromise: true,
    });
    const { violations, passes } = JSON.parse(String(result.value)) as {
      violations: Array<{ id: string; impact: string; nodes: Array<{ html: string; failureSummary: string }> }>;
      passes: unknown[];
    };
    expect(passes.length).toBeGreaterThan(15);
    const bad = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(bad.map(({ id, nodes }) => `${id}: ${nodes.length}, ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([]);
  });

  describe("text of definitions", () => {
    const hostile = [
      `</script><script>alert(1)</script>`,
      `<img src=x onerror=alert(2)>`,
      `"><svg onload=alert(3)>`,
      `<!--<script>`,
      `javascript:alert(4)`,
      "\u202egnp.exe",
    ];

    test.each(hostile)("is never markup nor script: %j", async (text) => {
      const document = vaultDocument({ definitions: statusOf([text, "Approved"], true) });
      const evil = await atlasIn({ [vaultFile]: document });
      const { page, address, requests, complaints } = await open(browser(), evil.page);
      await page.getByRole("searchbox").fill(text.slice(0, 8));
      await page.locator("#table tbody a").click();
      for (const each of await page.locator("#details summary").all()) await each.click();
      expect(await page.locator("section", { hasText: "What the words mean" }).locator("td code").first().textContent()).toBe(text);
      expect(await page.locator("img, svg, iframe, object").count()).toBe(0);
      expect(await page.locator("script").count()).toBe(2);
      expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
      expect([requests, complaints]).toEqual([[address], []]);
    });

    test("could not run if it became markup all the same", async () => {
      const { page, complaints } = await open(browser(), made.page);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML("beforeend", `<img src="x" onerror="alert(1)"><button id="evil" onclick="alert(2)">x</button>`);
        document.getElementById("evil")?.click();
      });
      await expect.poll(() => complaints.filter((said) => said.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
      expect(complaints.filter((said) => said.startsWith("dialog"))).toEqual([]);
    });
  });
});
