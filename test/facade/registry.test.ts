import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { HostDescriptor } from "@pecgen/client";
import { describe, expect, test } from "vitest";
import { expandEntry } from "../../generated/facade/src/registry/expand.ts";
import { registry } from "../../generated/facade/src/registry/index.ts";
import { difference } from "../../generator/emit/registry.ts";
import { filesBelow, root } from "../support/repository.ts";
import { setUp } from "./support/client.ts";

const surfaces = Object.entries(registry).flatMap(([resourceType, entry]) => expandEntry(resourceType, entry));

/** The hosts' descriptors in the packages of the providers, of all versions: written out, each for itself. */
async function publishedDescriptors(): Promise<HostDescriptor[]> {
  const files = filesBelow("generated/providers", /^generated\/providers\/[^/]+\/src\/(?!index)[^/]+\.ts$/);
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(root, file)).href) as Promise<object>));
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      name.endsWith("Descriptor") && !("createOnly" in value) ? [value as HostDescriptor] : [],
    ),
  );
}

function perVersion(descriptors: readonly HostDescriptor[]): Map<string, object> {
  return new Map(
    // Early versions spell some types in another case. The registry has one name for each.
    descriptors.flatMap(({ apiVersions, resourceType, ...surface }) =>
      apiVersions.map((version) => [`${resourceType.toLowerCase()}@${version}`, surface] as const),
    ),
  );
}

describe("the registry", () => {
  test("holds every version of every type, exactly as the packages of the providers do", async () => {
    const held = perVersion(surfaces);
    const published = perVersion(await publishedDescriptors());
    expect([...held.keys()].sort()).toEqual([...published.keys()].sort());
    expect(held.size).toBeGreaterThan(250);
    for (const [version, surface] of published) expect({ version, surface: held.get(version) }).toEqual({ version, surface });
  });

  test("says every api-version once", () => {
    const all = surfaces.flatMap(({ resourceType, apiVersions }) => apiVersions.map((version) => `${resourceType}@${version}`));
    expect(all).toEqual([...new Set(all)]);
  });

  test("shows the same to who asks for resource types: the default version first, then the newest", async () => {
    const { client } = await setUp();
    for (const { resourceType, apiVersions, actions, surfaces: infos } of client.resourceTypes()) {
      const [standard, ...others] = apiVersions;
      expect({ resourceType, others }).toEqual({ resourceType, others: others.toSorted().toReversed() });
      expect(infos[0]).toMatchObject({ apiVersions: expect.arrayContaining([standard]) as unknown, actions });
      expect(infos.flatMap((info) => info.apiVersions).toSorted()).toEqual(apiVersions.toSorted());
    }
  });
});

describe("a difference, put together again,", () => {
  const base = { operations: { get: { path: "/a", success: [200] }, list: { path: "/" } }, status: { A: "A" }, provisioning: { B: "B" } };
  test.for([
    ["nothing", base, {}],
    ["a changed member", { ...base, status: { A: "B" } }, { status: { A: "B" } }],
    ["a member more", { ...base, status: { A: "A", B: "B" } }, { status: { B: "B" } }],
    ["a member less", { ...base, operations: { list: { path: "/" } } }, { operations: { get: undefined } }],
    [
      "another array",
      { ...base, operations: { ...base.operations, get: { path: "/a", success: [200, 204] } } },
      { operations: { get: { success: [200, 204] } } },
    ],
    ["null for an object", { ...base, provisioning: null }, { provisioning: null }],
    ["nothing left", { ...base, status: {} }, { status: { A: undefined } }],
  ] as const)("%s", ([, value, said]) => {
    const told = difference(base, value);
    expect(told).toStrictEqual(said);
    const target = "x";
    const entry = { apiVersions: ["1"] as const, target, ...base };
    const [, other] = expandEntry("A.B/c", { ...entry, others: [{ apiVersions: ["2"], ...told }] } as never);
    const path = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/A.B/c/{x}";
    expect(other).toMatchObject({ ...value, apiVersions: ["2"], resourceType: "A.B/c", target: path });
    if ("status" in value) expect(other?.status).not.toHaveProperty(Object.keys(value.status).length === 0 ? "A" : "C");
  });
});
