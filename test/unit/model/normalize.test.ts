import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { join } from "../../../generator/lib/pointer.ts";
import type { HostModel, SurfaceModel } from "../../../generator/model/types.ts";
import { baseStatus, basePhase } from "../../../generator/quirks/vocabulary.ts";
import { quirk } from "../../support/quirks.ts";
import { model, modelOf, type Files, type ModelOptions } from "../../support/reading.ts";
import { group, pathParameter, response, vaultDocument, vaultFile, type VaultOptions } from "../../support/swagger.ts";

const enumOf = (values: string[], more: JsonObject = {}): JsonObject => ({ type: "string", enum: values, ...more });
const listPlace = {
  file: vaultFile,
  pointer: `${join("/paths", `${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections`)}/get`,
};

describe("status", () => {
  const statusOf = (Status: JsonObject, options?: ModelOptions): SurfaceModel["status"] =>
    modelOf(vaultDocument({ definitions: { Status } }), options).status;

  test("maps each wire value, in its order, whatever its casing", () => {
    expect(statusOf(enumOf(["approved", "PENDING", "Rejected", "Disconnected"]))).toEqual({
      values: [
        { wire: "approved", meaning: "Approved", declared: true },
        { wire: "PENDING", meaning: "Pending", declared: true },
        { wire: "Rejected", meaning: "Rejected", declared: true },
        { wire: "Disconnected", meaning: "Disconnected", declared: true },
      ],
      open: false,
    });
  });

  test("a word that nobody knows is Unrecognized, and said so", () => {
    const { providers, diagnostics } = model({ [vaultFile]: vaultDocument({ definitions: { Status: enumOf(["Approved", "Dozing"]) } }) });
    expect(providers[0]?.hosts[0]?.surfaces[0]?.status?.values[1]).toEqual({ wire: "Dozing", meaning: "Unrecognized", declared: true });
    expect(diagnostics).toMatchObject([
      { code: "PEC4001", severity: "warning", message: expect.stringContaining("Dozing of Contoso.Vault/vaults"), place: listPlace },
    ]);
  });

  test("a word that every object has is no word of ours", () => {
    expect(statusOf(enumOf(["constructor", "__proto__"]))?.values.map(({ meaning }) => meaning)).toEqual(["Unrecognized", "Unrecognized"]);
  });

  test("a quirk gives a meaning, also against the common one and to values that are not declared", () => {
    const quirks = [quirk({ rule: "status.map", set: { Dozing: "Pending", Rejected: "Disconnected", Done: "Approved" } })];
    const { providers, diagnostics } = model(
      { [vaultFile]: vaultDocument({ definitions: { Status: enumOf(["Dozing", "Rejected"]) } }) },
      { quirks },
    );
    expect(providers[0]?.hosts[0]?.surfaces[0]?.status?.values).toEqual([
      { wire: "Dozing", meaning: "Pending", declared: true },
      { wire: "Rejected", meaning: "Disconnected", declared: true },
      { wire: "Done", meaning: "Approved", declared: false },
    ]);
    expect(diagnostics).toEqual([]);
  });

  test("a quirk speaks of a word however the definition spells it", () => {
    const quirks = [quirk({ rule: "status.map", set: { dozing: "Pending", "rejected ": "Disconnected" } })];
    const { providers, diagnostics } = model(
      { [vaultFile]: vaultDocument({ definitions: { Status: enumOf(["Dozing", "Rejected"]) } }) },
      { quirks },
    );
    expect(providers[0]?.hosts[0]?.surfaces[0]?.status?.values).toEqual([
      { wire: "Dozing", meaning: "Pending", declared: true },
      { wire: "Rejected", meaning: "Disconnected", declared: true },
      { wire: "dozing", meaning: "Pending", declared: false },
      { wire: "rejected ", meaning: "Disconnected", declared: false },
    ]);
    expect(diagnostics).toEqual([]);
  });

  test("is open where nothing is declared, and none where there is no such property", () => {
    expect(statusOf({ type: "string" })).toEqual({ values: [], open: true });
    expect(
      modelOf(vaultDocument({ definitions: { ConnectionState: { type: "object", properties: { other: { type: "string" } } } } })).status,
    ).toBeNull();
  });

  test("every common word means what it is called", () => {
    expect(baseStatus).toEqual({ pending: "Pending", approved: "Approved", rejected: "Rejected", disconnected: "Disconnected" });
  });
});

describe("provisioning state", () => {
  const provisioningOf = (ProvisioningState: JsonObject | null, options?: ModelOptions): SurfaceModel["provisioning"] => {
    const definitions =
      ProvisioningState === null
        ? {
            ConnectionProperties: {
              type: "object",
              properties: { privateLinkServiceConnectionState: { $ref: "#/definitions/ConnectionState" } },
            },
          }
        : { ProvisioningState };
    return modelOf(vaultDocument({ definitions }), options).provisioning;
  };

  test.each([
    ["Succeeded", "Succeeded"],
    ["Creating", "InProgress"],
    ["updating", "InProgress"],
    ["Deleting", "InProgress"],
    ["Failed", "Failed"],
    ["Canceled", "Canceled"],
    ["Cancelled", "Canceled"],
  ])("%s is %s", (wire, meaning) => expect(provisioningOf(enumOf([wire]))?.values).toEqual([{ wire, meaning, declared: true }]));

  test("a word that nobody knows is Unrecognized, and said so", () => {
    const { diagnostics } = model({ [vaultFile]: vaultDocument({ definitions: { ProvisioningState: enumOf(["Succeeded", "Dozing"]) } }) });
    expect(diagnostics).toMatchObject([
      { code: "PEC4002", severity: "warning", message: expect.stringContaining("Dozing of Contoso.Vault/vaults"), place: listPlace },
    ]);
  });

  test("a quirk settles it", () => {
    expect(
      provisioningOf(enumOf(["Ready"]), { quirks: [quirk({ rule: "provisioning.map", set: { Ready: "Succeeded" } })] })?.values,
    ).toEqual([{ wire: "Ready", meaning: "Succeeded", declared: true }]);
  });

  test("a connection can have none", () => expect(provisioningOf(null)).toBeNull());

  test("the words of providers that mean something of their own are not among the common ones", () => {
    for (const word of ["ready", "pending", "deleted", "dropping", "approving", "disconnected", "unknown", "moving"])
      expect(Object.keys(basePhase)).not.toContain(word);
  });
});

describe("the default version", () => {
  const versions = (...list: Array<VaultOptions & { version: string }>): Files =>
    Object.fromEntries(list.map((options, index) => [`${index}.json`, vaultDocument(options)]));
  const host = (files: Files, options?: ModelOptions): HostModel => model(files, options).providers[0]?.hosts[0] as HostModel;
  const linksOnly = { operations: { list: null, get: null, put: null, delete: null } };

  test.each<[string, Files, string]>([
    ["the newest stable", versions({ version: "2029-01-01" }, { version: "2030-01-01" }, { version: "2031-01-01-preview" }), "2030-01-01"],
    [
      "the newest preview where there is no stable",
      versions({ version: "2029-01-01-preview" }, { version: "2030-01-01-preview" }),
      "2030-01-01-preview",
    ],
    [
      "never one without connections while another has them",
      versions({ version: "2029-01-01" }, { version: "2030-01-01", ...linksOnly }),
      "2029-01-01",
    ],
    [
      "a preview with connections before a stable without",
      versions({ version: "2029-01-01-preview" }, { version: "2030-01-01", ...linksOnly }),
      "2029-01-01-preview",
    ],
    [
      "the newest stable where none has connections",
      versions({ version: "2029-01-01", ...linksOnly }, { version: "2030-01-01", ...linksOnly }),
      "2030-01-01",
    ],
  ])("is %s", (_, files, expected) => expect(host(files).defaultVersion).toBe(expected));

  test("surfaces go newest first", () => {
    const files = versions({ version: "2029-01-01" }, { version: "2030-01-01-preview" }, { version: "2030-01-01" });
    expect(host(files).surfaces.map(({ apiVersion }) => apiVersion)).toEqual(["2030-01-01", "2030-01-01-preview", "2029-01-01"]);
  });

  test("can be pinned, by type in any casing, also to a version without connections", () => {
    const files = versions({ version: "2029-01-01", ...linksOnly }, { version: "2030-01-01" });
    expect(host(files, { pins: { "CONTOSO.vault/Vaults": "2029-01-01" } }).defaultVersion).toBe("2029-01-01");
  });

  test("a pin that names no resource type is an error, and the rest goes on", () => {
    const pins = { "Contoso.Vault/vault": "2029-01-01", "contoso.VAULT/vaults": "2029-01-01" };
    const { providers, diagnostics } = model(versions({ version: "2029-01-01" }, { version: "2030-01-01" }), { pins });
    expect(providers[0]?.hosts[0]?.defaultVersion).toBe("2029-01-01");
    expect(diagnostics).toMatchObject([
      { code: "PEC9001", severity: "error", message: expect.stringContaining("pins names Contoso.Vault/vault,"), place: null },
    ]);
  });

  test("a pin to a version that is not kept is an error, and the rest goes on", () => {
    const { providers, diagnostics } = model(versions({ version: "2030-01-01" }), { pins: { "Contoso.Vault/vaults": "2020-01-01" } });
    expect(providers[0]?.hosts[0]?.defaultVersion).toBe("2030-01-01");
    expect(diagnostics).toMatchObject([
      { code: "PEC9001", severity: "error", message: expect.stringContaining("Contoso.Vault/vaults is pinned to 2020-01-01"), place: null },
    ]);
  });
});

describe("providers", () => {
  test("have their types in order, whatever the casing of their namespace", () => {
    const { providers } = model({
      "1.json": vaultDocument({ target: "Contoso.Vault/vaults/{v}" }),
      "2.json": vaultDocument({ target: "contoso.vault/boxes/{b}" }),
      "3.json": vaultDocument({ target: "Contoso.Apples/trees/{t}" }),
    });
    expect(providers.map(({ hosts }) => hosts.map(({ resourceType }) => resourceType))).toEqual([
      ["Contoso.Apples/trees"],
      ["contoso.vault/boxes", "Contoso.Vault/vaults"],
    ]);
  });
});

describe("the target", () => {
  test("is the path with its parameters and what is declared of them", () => {
    const document = vaultDocument({
      operations: {
        list: (operation) => ({
          ...operation,
          parameters: [pathParameter("subscriptionId", { format: "uuid" }), pathParameter("vaultName", { pattern: "^a", maxLength: 9 })],
        }),
      },
    });
    expect(modelOf(document).target).toEqual({
      template: `${group}/providers/Contoso.Vault/vaults/{vaultName}`,
      parameters: [
        { name: "subscriptionId", required: true, type: "string", format: "uuid", enum: null, constraints: null },
        { name: "resourceGroupName", required: true, type: "string", format: null, enum: null, constraints: null },
        {
          name: "vaultName",
          required: true,
          type: "string",
          format: null,
          enum: null,
          constraints: { pattern: "^a", minLength: null, maxLength: 9, minimum: null, maximum: null },
        },
      ],
    });
  });

  test("a parameter that stands for a type is filled in", () => {
    const kinds = pathParameter("kind", { enum: ["topics", "domains"] });
    const path = `${group}/providers/Contoso.Events/{kind}/{name}/privateEndpointConnections`;
    const document = {
      swagger: "2.0",
      info: { version: "2030-01-01" },
      paths: {
        [path]: {
          get: {
            parameters: [kinds, pathParameter("name")],
            responses: { 200: response({ type: "array", items: { type: "object", properties: {} } }) },
          },
        },
      },
    };
    const targets = model({ "a.json": document }).providers.flatMap(({ hosts }) => hosts.map(({ surfaces }) => surfaces[0]?.target));
    expect(targets.map((target) => target?.template)).toEqual([
      `${group}/providers/Contoso.Events/domains/{name}`,
      `${group}/providers/Contoso.Events/topics/{name}`,
    ]);
    expect(targets[0]?.parameters.map(({ name }) => name)).toEqual(["subscriptionId", "resourceGroupName", "name"]);
  });
});

test("the name of a connection keeps what is declared of it", () => {
  const document = vaultDocument({
    operations: {
      get: (operation) => ({ ...operation, parameters: [pathParameter("privateEndpointConnectionName", { pattern: "^[a-z]+$" })] }),
    },
  });
  expect(modelOf(document).connectionName).toMatchObject({ name: "privateEndpointConnectionName", constraints: { pattern: "^[a-z]+$" } });
});

test("rebuilt definitions are told from published ones", () => {
  expect(modelOf(vaultDocument()).provenance).toBe("published");
  expect(modelOf(vaultDocument({ root: { "x-origin": {} } })).provenance).toBe("derived");
});

describe("errors", () => {
  test.each<[string, JsonObject]>([
    ["arm", { properties: { error: { type: "object" } } }],
    ["flat", { properties: { code: { type: "string" } } }],
  ])("%s", (errors, ErrorResponse) => expect(modelOf(vaultDocument({ definitions: { ErrorResponse } })).errors).toBe(errors));
});

describe("the member that says what the consumer has to do", () => {
  const state = (name: string): VaultOptions => ({
    definitions: { ConnectionState: { type: "object", properties: { status: { type: "string" }, [name]: { type: "string" } } } },
  });
  test("is found by the common name only", () => {
    expect(modelOf(vaultDocument(state("actionsRequired"))).actionsRequired).toBe("actionsRequired");
    expect(modelOf(vaultDocument(state("actionRequired"))).actionsRequired).toBeNull();
  });
  test("unless a quirk knows another", () => {
    const quirks = [quirk({ rule: "field.rename", set: { from: "actionsRequired", to: "actionRequired" } })];
    expect(modelOf(vaultDocument(state("actionRequired")), { quirks }).actionsRequired).toBe("actionRequired");
  });
});

test("operations without a method of a client are listed all the same", () => {
  const path = `${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections/{privateEndpointConnectionName}/operationResults/{id}`;
  const document = vaultDocument();
  (document["paths"] as JsonObject)[path] = { get: { operationId: "Results_Get", responses: { 200: response(null) } } };
  expect(modelOf(document).others).toMatchObject([
    { operationId: "Results_Get", method: "GET", path, source: { pointer: expect.stringMatching(/\/get$/) } },
  ]);
});

test("reading the target can stand in for a list", () => {
  const quirks = [quirk({ rule: "list.fromTarget", set: { items: "properties.privateEndpointConnections" } })];
  expect(modelOf(vaultDocument(), { quirks }).listFromTarget).toEqual({ items: "properties.privateEndpointConnections", apiVersion: null });
  expect(modelOf(vaultDocument()).listFromTarget).toBeNull();
});
