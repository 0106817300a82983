import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openTree } from "../../generator/commands/open-tree.ts";
import { pairRecord } from "../../generator/drift/report/json.ts";
import { driftOfHistory, driftOfTrees } from "../../generator/drift/run.ts";
import type { Tree } from "../../generator/drift/tree.ts";
import { brief } from "../support/drift.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";

const resourceType = "Microsoft.Network/privateEndpoints";
const file = "specification/network/resource-manager/Microsoft.Network/stable/2024-01-01/privateEndpoint.json";

async function treeAt(folder: string): Promise<Tree> {
  const opened = await openTree(folder, { cwd: root, repository: root, specs: "specs", scratch: folder });
  if ("code" in opened) throw new Error(opened.message);
  return opened.tree;
}

describe("the side that asks for connections", () => {
  test("is compared like any other; what its members refer to is not its own", async () => {
    const { pairs } = driftOfHistory(await treeAt(join(root, "specs")), { resourceType });
    expect(pairs.map(({ to, findings }) => [to.apiVersion, findings.map(brief)])).toEqual([
      [
        "2023-11-01",
        [
          "additive/additive property-added * both extendedLocation: null → object",
          "additive/additive property-added * both properties.applicationSecurityGroups: null → array of object",
          "additive/additive property-added * both properties.customNetworkInterfaceName: null → string",
          "additive/additive property-added * both properties.ipConfigurations: null → array of object",
          "additive/additive property-added * both properties.subnet.type: null → string",
        ],
      ],
      ["2024-01-01", []],
    ]);
  });

  test("has two lists, and the public form calls both a list", async () => {
    const [before, after] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [before, after]) cpSync(join(root, "specs/slices"), folder, { recursive: true });
    const document = JSON.parse(readFileSync(join(after, file), "utf8")) as { paths: Record<string, { get: Record<string, unknown> }> };
    const path = "/subscriptions/{subscriptionId}/providers/Microsoft.Network/privateEndpoints";
    delete document.paths[path]?.get["x-ms-pageable"];
    writeFileSync(join(after, file), JSON.stringify(document));
    const { pairs } = driftOfTrees(await treeAt(before), await treeAt(after), { resourceType, apiVersion: "2024-01-01" });
    expect(pairs.flatMap(({ findings }) => findings.map(({ code, operations }) => [code, operations]))).toEqual([
      ["paging-changed", ["listBySubscription"]],
    ]);
    expect(pairs.map(pairRecord)[0]?.findings[0]?.operation).toBe("list");
  });
});
