import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { syntaxErrors } from "../support/syntax.ts";
import { root } from "../support/repository.ts";
import { atlasIn, committedAtlas } from "./support/atlas.ts";
import { statusOf } from "../drift/fixtures/fixture.ts";
import { vaultDocument, vaultFile } from "../support/swagger.ts";

const { data, page } = await committedAtlas();
const type = (name: string) => data.types.find(({ resourceType }) => resourceType === name) ?? expect.fail(`There is no ${name}`);
const column = (key: string): number => data.capabilities.findIndex((capability) => capability.key === key);
const word = (name: string, key: string): string | undefined =>
  data.capabilities[column(key)]?.values[type(name).cells[column(key)] ?? -1]?.word;

describe("the data of the committed definitions", () => {
  test("has every resource type of the coverage, once", () => {
    const rows = readFileSync(join(root, "generated/COVERAGE.md"), "utf8").matchAll(/^\| `([^`]+\/[^`]+)` +\| `@pecgen/gm);
    const covered = [...rows].map(([, name = ""]) => name);
    const told = [...data.types, ...data.consumers].map(({ resourceType }) => resourceType);
    expect(told.length).toBeGreaterThan(100);
    expect(told.toSorted()).toEqual(covered.toSorted());
  });

  test.each([
    ["Microsoft.KeyVault/vaults", { list: "pages", update: "PUT", updateEnd: "async*", status: "4", link: "none", errors: "arm" }],
    ["Microsoft.Batch/batchAccounts", { update: "PATCH", status: "4, closed", updateEnd: "both" }],
    ["Microsoft.ApiManagement/service", { description: "optional + id", list: "one page" }],
    ["Microsoft.Sql/servers", { description: "required" }],
    ["Microsoft.Devices/iotHubs", { list: "array", errors: "flat", provisioning: "none" }],
    ["Microsoft.ElasticSan/elasticSans", { status: "3 + others", list: "pages*", provisioning: "own", quirks: "5 or more" }],
    ["Microsoft.Chaos/privateAccesses", { update: "none", updateEnd: "none", description: "none" }],
  ])("knows how %s differs", (name, words) => {
    expect(Object.fromEntries(Object.keys(words).map((key) => [key, word(name, key)]))).toEqual(words);
  });

  test("counts every value once for each type that has it, most frequent first", () => {
    for (const [index, { values }] of data.capabilities.entries()) {
      const counts = values.map((_, value) => data.types.filter(({ cells }) => cells[index] === value).length);
      expect(values.map(({ count }) => count)).toEqual(counts);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  test("what does what most do surprises nobody", () => {
    const usual = data.types.find(({ cells }) => cells.every((cell) => cell === 0));
    const least = Math.min(...data.types.map(({ surprise }) => surprise));
    expect(usual?.surprise ?? least).toBe(least);
    expect(type("Microsoft.Batch/batchAccounts").surprise).toBeGreaterThan(type("Microsoft.Web/sites").surprise);
  });

  test("every operation is at the line that its place names", () => {
    const lines = new Map<string, string[]>();
    for (const { operations } of data.types) {
      for (const operation of operations) {
        if ("because" in operation) continue;
        const { file, line, pointer } = operation.place;
        const text = lines.get(file) ?? readFileSync(join(root, file), "utf8").split("\n");
        lines.set(file, text);
        expect(text[line - 1]).toMatch(new RegExp(`^\\s*"${pointer.split("/").at(-1)}": \\{`));
      }
    }
    expect(lines.size).toBeGreaterThan(60);
  });

  test("shows both documents of every type that has connections", () => {
    for (const { resourceType, definition, operations } of data.types) {
      const titles = definition.map(({ title }) => title.split(":")[0]);
      if (operations.some((operation) => operation.name === "Read one connection" && !("because" in operation)))
        expect([resourceType, titles.filter((title) => title === "Private endpoint connections").length]).toEqual([resourceType, 2]);
      const listsLinks = operations.some((operation) => operation.name === "List private link resources" && !("because" in operation));
      expect([resourceType, titles.includes("Private link resources")]).toEqual([resourceType, listsLinks]);
      for (const { excerpt, first, line, pointer } of definition)
        expect(excerpt[line - first]).toContain(`"${pointer.split("/").at(-1)?.replaceAll("~1", "/")}"`);
    }
  });

  test("says what the vocabulary of Microsoft.Sql/servers means", () => {
    const { provisioning } = type("Microsoft.Sql/servers");
    const meaning = Object.fromEntries(provisioning?.values.map(({ wire, meaning }) => [wire, meaning]) ?? []);
    expect(meaning).toMatchObject({ Ready: "Succeeded", Approving: "InProgress", Failed: "Failed" });
  });

  test("tells the history of a type", () => {
    const steps = type("Microsoft.Batch/batchAccounts").history;
    expect(steps.map(({ from, to }) => `${from} ${to}`)).toEqual(["2023-11-01 2024-02-01", "2024-02-01 2025-06-01"]);
    expect(steps[1]?.changes.map(({ at, level }) => `${level} ${at}`)).toContain("additive systemData");
  });

  test("is the same page when it is made again, and small enough to be sent", async () => {
    const again = await committedAtlas();
    expect(again.page === page).toBe(true);
    expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
  });
});

describe("the examples of the wire", () => {
  test("are the simulator's answers for every type, none of them a refusal", () => {
    for (const { resourceType, wire } of data.types) {
      expect([resourceType, wire.flatMap(({ refused }) => refused ?? [])]).toEqual([resourceType, []]);
      const statuses = wire.flatMap(({ exchanges }) => exchanges.map(({ status }) => status));
      expect([resourceType, statuses.filter((status) => status >= 400 && status !== 404)]).toEqual([resourceType, []]);
    }
  });

  test("of each type go out with its own method, and end approved", () => {
    for (const { resourceType, wire, status } of data.types) {
      const decided = wire.find(({ title }) => title === "Approve it, and wait");
      expect([resourceType, decided?.exchanges[0]?.method ?? "none"]).toEqual([resourceType, word(resourceType, "update")]);
      if (decided === undefined) continue;
      // Some have another word for it: what counts is what it means.
      const [, sent] = /"status":"([^"]+)"/i.exec(JSON.stringify(decided.exchanges.at(-1)?.body)) ?? [];
      const meaning = status?.values.find(({ wire: known }) => known === sent)?.meaning ?? sent;
      expect([resourceType, meaning]).toEqual([resourceType, "Approved"]);
    }
  });

  test("show the long-running style that the cell names", () => {
    const headers = (name: string): string[] => {
      const [first] = type(name).wire.find(({ title }) => title === "Approve it, and wait")?.exchanges ?? [];
      return Object.keys(first?.headers ?? {}).map((header) => header.toLowerCase());
    };
    for (const { resourceType } of data.types) {
      const [style = ""] = word(resourceType, "updateEnd")?.split("*") ?? [];
      const found = headers(resourceType);
      const links = ["azure-asyncoperation", "location"].filter((header) => found.includes(header));
      const wanted = { async: ["azure-asyncoperation"], location: ["location"], both: ["azure-asyncoperation", "location"] }[style] ?? [];
      expect([resourceType, links]).toEqual([resourceType, wanted]);
    }
  });
});

describe("definitions of others", () => {
  const hostile = [`</script><script>alert(1)</script>`, `"; alert(2); "`, "a\u2028b", "`${alert(3)}`"];
  test.each(hostile)("stay text in the page and in the code: %j", async (text) => {
    const found = await atlasIn({ [vaultFile]: vaultDocument({ definitions: statusOf([text, "Approved"], true) }) });
    expect(found.page.match(/<script/g)).toHaveLength(2);
    expect(found.data.types).toHaveLength(1);
    expect(found.data.types[0]?.status?.values.map(({ wire }) => wire)).toContain(text);
    for (const code of [found.data.types[0]?.code.client, found.data.types[0]?.code.facade]) expect(syntaxErrors(code ?? "")).toEqual([]);
  });
});
