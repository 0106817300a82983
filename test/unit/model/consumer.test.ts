import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspectRecord } from "../../../generator/facts/inspect.ts";
import { put, type JsonObject } from "../../../generator/lib/json.ts";
import type { ConsumerModel, ConsumerSurfaceModel } from "../../../generator/model/consumer-types.ts";
import { propertyOf } from "../../../generator/model/schema.ts";
import { verifySyntax } from "../../../generator/publish/verify.ts";
import { root } from "../../support/repository.ts";
import { quirk } from "../../support/quirks.ts";
import { emitted, model, operationOf, read, textOf, type Files, type ModelOptions } from "../../support/reading.ts";
import { shapeOf } from "../../support/syntax.ts";
import { vaultDocument, vaultFile } from "../../support/swagger.ts";

const folder = (version: string): string => `specification/network/resource-manager/Microsoft.Network/stable/${version}`;
const document = (version: string, name: string): JsonObject =>
  JSON.parse(readFileSync(join(root, "test/golden/consumer/specs", folder(version), name), "utf8")) as JsonObject;

const item =
  "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateEndpoints/{privateEndpointName}";

/** The documents of one version, changed by whoever asks. */
function files(version: string, change: (document: JsonObject) => void = () => undefined): Files {
  const endpoints = document(version, "privateEndpoint.json");
  change(endpoints);
  return {
    [`${folder(version)}/privateEndpoint.json`]: endpoints,
    [`${folder(version)}/subnet.json`]: document(version, "subnet.json"),
  };
}

const older = files("2029-01-01");
const newer = files("2030-01-01");

function consumerOf(given: Files, options: ModelOptions = {}): ConsumerModel {
  const found = model(given, options).providers.flatMap(({ consumers }) => consumers);
  if (found.length !== 1) throw new Error(`${found.length} types instead of one`);
  return found[0] as ConsumerModel;
}

const surfaceOf = (given: Files, options: ModelOptions = {}): ConsumerSurfaceModel =>
  consumerOf(given, options).surfaces[0] as ConsumerSurfaceModel;
const paths = (endpoints: JsonObject): JsonObject => endpoints["paths"] as JsonObject;
const definitions = (endpoints: JsonObject): Record<string, JsonObject> => endpoints["definitions"] as Record<string, JsonObject>;

describe("facts", () => {
  const { surfaces, diagnostics } = read(newer);

  test("are one surface of the consumer's side, whatever circle its subnet leads into", () => {
    expect(diagnostics).toEqual([]);
    expect(surfaces.map(({ side, resourceType, apiVersion, scope }) => [side, resourceType, apiVersion, scope])).toEqual([
      ["consumer", "Microsoft.Network/privateEndpoints", "2030-01-01", "resourceGroup"],
    ]);
    expect(surfaces[0]?.operations.map(({ verb, method }) => `${verb} ${method}`)).toEqual([
      "list GET",
      "listBySubscription GET",
      "get GET",
      "put PUT",
      "delete DELETE",
    ]);
  });

  test("say what a body may carry, and of other resources their names alone", () => {
    expect(inspectRecord(surfaces[0]!).writable).toEqual({
      put: [
        "id",
        "location",
        "tags",
        "properties.subnet.id",
        "properties.subnet.name",
        "properties.subnet.properties",
        "properties.privateLinkServiceConnections",
        "properties.manualPrivateLinkServiceConnections",
        "properties.ipConfigurations",
        "properties.customNetworkInterfaceName",
      ],
    });
  });

  test("have the connection that a private endpoint holds", () => {
    expect(inspectRecord(surfaces[0]!)).toMatchObject({
      connectionParameter: "privateEndpointName",
      stateFields: ["status", "description", "actionsRequired"],
      connectionFields: ["provisioningState", "privateLinkServiceId", "groupIds", "requestMessage", "privateLinkServiceConnectionState"],
      errorShape: "other",
    });
  });

  test("have it also where only manual connections are there", () => {
    const manual = read(
      files("2030-01-01", (endpoints) => {
        const { privateLinkServiceConnections: _, ...rest } = definitions(endpoints)["PrivateEndpointProperties"]![
          "properties"
        ] as JsonObject;
        definitions(endpoints)["PrivateEndpointProperties"]!["properties"] = rest;
      }),
    );
    expect(manual.diagnostics).toEqual([]);
    expect(inspectRecord(manual.surfaces[0]!).stateFields).toContain("status");
  });

  test("miss it with a diagnostic where nothing is there", () => {
    const none = read(
      files("2030-01-01", (endpoints) => (definitions(endpoints)["PrivateEndpointProperties"] = { type: "object", properties: {} })),
    );
    expect(none.diagnostics.map(({ code }) => code)).toEqual(["PEC2004"]);
  });

  test("leave the same subnet whole for those who hold it", () => {
    const both = read({
      ...newer,
      [vaultFile]: vaultDocument({
        definitions: { ConnectionProperties: { $ref: `../../../../../../${folder("2030-01-01")}/subnet.json#/definitions/Subnet` } },
      }),
    });
    const host = both.surfaces.find(({ side }) => side === "host");
    const bag = operationOf(host!, "get").responses[0]?.schema?.properties.find(({ name }) => name === "properties");
    expect(bag?.schema.properties.find(({ name }) => name === "properties")?.schema.properties.length).toBeGreaterThan(0);
  });
});

describe("the model", () => {
  test("knows what came when, and what only a creation can set", () => {
    const { defaultVersion, additions, createOnly, surfaces } = consumerOf({ ...older, ...newer });
    expect(defaultVersion).toBe("2030-01-01");
    expect(additions).toEqual([
      { member: "ipConfigurations", after: "2029-01-01", by: "2030-01-01" },
      { member: "customNetworkInterfaceName", after: "2029-01-01", by: "2030-01-01" },
    ]);
    expect(createOnly).toEqual(["customNetworkInterfaceName", "ipConfigurations"]);
    expect(surfaces.map((surface) => surface.createOnly)).toEqual([["customNetworkInterfaceName", "ipConfigurations"], []]);
  });

  test("of one version has nothing that came late", () => {
    expect(consumerOf(newer).additions).toEqual([]);
    expect(consumerOf(older)).toMatchObject({ additions: [], createOnly: [] });
  });

  test("obeys a pin, and names one that is not kept", () => {
    const pins = (version: string): ModelOptions => ({ pins: { "microsoft.network/PRIVATEENDPOINTS": version } });
    expect(consumerOf({ ...older, ...newer }, pins("2029-01-01")).defaultVersion).toBe("2029-01-01");
    expect(model(newer, pins("2020-01-01")).diagnostics.map(({ code }) => code)).toEqual(["PEC9001"]);
  });

  test("sends nothing that is read-only", () => {
    const { create } = surfaceOf(newer).operations;
    if (create.kind === "absent") throw new Error(create.because);
    const { body } = create.operation;
    expect(propertyOf(body, "properties", "subnet")?.type).toMatchObject({ kind: "object" });
    for (const path of [["etag"], ["name"], ["properties", "networkInterfaces"], ["properties", "provisioningState"]])
      expect(propertyOf(body, ...path), path.join(".")).toBeNull();
    expect(JSON.stringify(body)).not.toContain('"etag"');
    expect(JSON.stringify(body).length).toBeLessThan(JSON.stringify(surfaceOf(newer).resource).length);
  });

  test("has the path of one, and the scopes of all", () => {
    const { target, operations } = surfaceOf(newer);
    expect(target.template).toBe(item);
    expect(target.parameters.map(({ name }) => name)).toEqual(["subscriptionId", "resourceGroupName", "privateEndpointName"]);
    expect(
      [operations.list, operations.listBySubscription].map((list) => (list.kind === "present" ? list.operation.scope : null)),
    ).toMatchObject([
      {
        template: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}",
        parameters: [{ name: "subscriptionId" }, { name: "resourceGroupName" }],
      },
      { template: "/subscriptions/{subscriptionId}", parameters: [{ name: "subscriptionId" }] },
    ]);
  });

  test.each<[string, (endpoints: JsonObject) => void, string]>([
    ["create", (endpoints) => delete (paths(endpoints)[item] as JsonObject)["put"], "creates a private endpoint"],
    ["get", (endpoints) => delete (paths(endpoints)[item] as JsonObject)["get"], "reads one"],
    ["delete", (endpoints) => delete (paths(endpoints)[item] as JsonObject)["delete"], "deletes"],
    ["list", (endpoints) => delete paths(endpoints)[item.slice(0, item.lastIndexOf("/"))], "of a resource group"],
    [
      "listBySubscription",
      (endpoints) => delete paths(endpoints)["/subscriptions/{subscriptionId}/providers/Microsoft.Network/privateEndpoints"],
      "of a subscription",
    ],
  ])("without %s says so, and the client has no such method", (name, change, because) => {
    const given = files("2030-01-01", change);
    const surface = surfaceOf(given);
    expect(surface.operations[name as keyof typeof surface.operations]).toMatchObject({
      kind: "absent",
      because: expect.stringContaining(because),
    });
    expect(surface.deviations.map(({ text }) => text).join()).toContain(because);
    const text = textOf(emitted(given), "src/private-endpoints.ts");
    expect(new RegExp(`^  ${name}\\(`, "m").test(text)).toBe(false);
    expect(text.includes("  replace(")).toBe(name !== "create");
    expect(text.includes("  resumeOperation(")).toBe(true);
  });

  test("takes the meaning of words from quirks, and asks where there is none", () => {
    const change = (endpoints: JsonObject): void => void (definitions(endpoints)["ProvisioningState"]!["enum"] as string[]).push("Dozing");
    const given = files("2030-01-01", change);
    expect(model(given).diagnostics.map(({ code }) => code)).toEqual(["PEC4002"]);
    const { diagnostics, providers } = model(given, { quirks: [quirk({ rule: "provisioning.map", set: { Dozing: "InProgress" } })] });
    expect(diagnostics).toEqual([]);
    expect(providers[0]?.consumers[0]?.surfaces[0]?.provisioning?.values.at(-1)).toEqual({
      wire: "Dozing",
      meaning: "InProgress",
      declared: true,
    });
  });

  test("tells why a quirk is there, unless it is about a name alone", () => {
    const quirks = [
      quirk({ rule: "provisioning.map", set: { Dozing: "InProgress" } }, "network-dozing", "It dozes."),
      quirk({ rule: "name.override", set: { singular: "Endpoint" } }, "network-name", "It is shorter."),
    ];
    const without = surfaceOf(newer).deviations;
    expect(surfaceOf(newer, { quirks }).deviations).toEqual([...without, { id: "network-dozing", text: "It dozes." }]);
    expect(textOf(emitted(newer, { quirks }), "src/private-endpoints.ts")).toContain("It dozes.");
  });

  test("keeps both sides of a provider together, and hosts where they were", () => {
    const file = "specification/network/resource-manager/Microsoft.Network/stable/2030-01-01/gateway.json";
    const { providers } = model({
      ...newer,
      [file]: vaultDocument({ target: "Microsoft.Network/gateways/{gatewayName}" }),
      [vaultFile]: vaultDocument(),
    });
    expect(
      providers.map(({ namespace, hosts, consumers }) => [namespace, hosts.map(({ resourceType }) => resourceType), consumers.length]),
    ).toEqual([
      ["Contoso.Vault", ["Contoso.Vault/vaults"], 0],
      ["Microsoft.Network", ["Microsoft.Network/gateways"], 1],
    ]);
  });
});

test("the model as data has the consumer's side where there is one", () => {
  const { files: published } = emitted({ ...newer, [vaultFile]: vaultDocument() });
  const members = (ending: string): string[] => Object.keys(JSON.parse(textOf({ files: published }, ending)) as object);
  expect(members("model/network.json")).toEqual(["schemaVersion", "namespace", "hosts", "consumers"]);
  expect(members("model/contoso-vault.json")).toEqual(["schemaVersion", "namespace", "hosts"]);
});

describe("a member whose name means to become code", () => {
  const versions = (member: string): Files => ({
    ...older,
    ...files("2030-01-01", (endpoints) => {
      const bag = definitions(endpoints)["PrivateEndpointProperties"]!["properties"] as JsonObject;
      put(bag, member, { type: "object", properties: { [member]: { type: "array", items: { type: "string", enum: [member] } } } });
    }),
  });
  const shapes = (member: string): string[] => {
    const emission = emitted(versions(member));
    return ["private-endpoints.ts", "private-endpoints-2029-01-01.ts"].map((file) =>
      shapeOf(textOf(emission, `network/src/${file}`), { anonymous: true }),
    );
  };

  test.each(["*/ evil(); /*", '"; evil(); "', "\n evil();\n//", "\u2028evil();", "`${evil()}`", "{{{evil}}}", "__proto__", "constructor"])(
    "%j is a name",
    async (member) => {
      expect(shapes(member)).toEqual(shapes("harmless"));
      expect(await verifySyntax(emitted(versions(member)).files)).toEqual([]);
    },
  );
});

test("two types that would be named alike are both told and left out", () => {
  const file = "specification/network/resource-manager/Microsoft.Network/stable/2030-01-01/other.json";
  const { named, diagnostics } = emitted({ ...newer, [file]: vaultDocument({ target: "Microsoft.Network/privateEndpoint/{name}" }) });
  expect(diagnostics.map(({ code }) => code)).toEqual(["PEC5001", "PEC5001"]);
  expect(named.providers.flatMap(({ hosts, consumers }) => [...hosts, ...consumers])).toEqual([]);
});
