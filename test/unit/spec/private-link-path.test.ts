import { describe, expect, test } from "vitest";
import { parameterIn, readPath, type PrivateLinkPath } from "../../../generator/spec/private-link-path.ts";
import { group } from "../../support/swagger.ts";

function pathOf(template: string): PrivateLinkPath {
  const reading = readPath(template);
  if (reading.kind !== "path") throw new Error(`${template} is ${reading.kind}`);
  return reading.path;
}

describe("what is taken from a path", () => {
  test("the collection, the types, the target and the rest", () => {
    expect(pathOf(`${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections/{name}`)).toEqual({
      template: `${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections/{name}`,
      collection: "privateEndpointConnections",
      typeSegments: ["Contoso.Vault", "vaults"],
      target: `${group}/providers/Contoso.Vault/vaults/{vaultName}`,
      rest: ["{name}"],
      scope: "resourceGroup",
    });
  });

  test.each<[string, string[], string[]]>([
    // Casing of the collection does not count; the types keep the spelling they have.
    ["/providers/Contoso.Factory/factories/{f}/privateEndPointConnections", ["Contoso.Factory", "factories"], []],
    ["/providers/contoso.lower/things/{t}/PRIVATELINKRESOURCES/{g}", ["contoso.lower", "things"], ["{g}"]],
    ["/PROVIDERS/Contoso.Web/sites/{name}/slots/{slot}/privateLinkResources", ["Contoso.Web", "sites", "slots"], []],
    ["/providers/Contoso.Events/{parentType}/{parentName}/privateLinkResources", ["Contoso.Events", "{parentType}"], []],
    ["/providers/Contoso.A/as/{a}/bs/{b}/cs/{c}/privateLinkResources", ["Contoso.A", "as", "bs", "cs"], []],
    [
      "/providers/Contoso.Vault/vaults/{v}/privateEndpointConnections/{n}/operationResults/{o}",
      ["Contoso.Vault", "vaults"],
      ["{n}", "operationResults", "{o}"],
    ],
    // An extension resource: what counts is the provider right before the collection.
    ["/providers/Contoso.A/as/{a}/providers/Contoso.B/bs/{b}/privateLinkResources", ["Contoso.B", "bs"], []],
    ["/providers/Contoso.Vault/vaults/{v}/privateEndpointConnections?x=y", ["Contoso.Vault", "vaults"], []],
    // A name that is fixed instead of a parameter is a name all the same.
    ["/providers/Contoso.Vault/vaults/default/privateLinkResources", ["Contoso.Vault", "vaults"], []],
  ])("%s", (template, typeSegments, rest) => expect(pathOf(template)).toMatchObject({ typeSegments, rest }));

  test.each([
    [group, "resourceGroup"],
    ["/Subscriptions/{s}/resourcegroups/{g}", "resourceGroup"],
    ["/subscriptions/{s}", "subscription"],
    ["", "tenant"],
    ["/{scope}", "other"],
    ["/providers/Contoso.Management/managementGroups/{g}", "other"],
    ["/subscriptions/{s}/resourceGroups/fixed", "other"],
  ])("the scope of %j is %s", (prefix, scope) => {
    expect(pathOf(`${prefix}/providers/Contoso.Vault/vaults/{v}/privateLinkResources`).scope).toBe(scope);
  });
});

describe("the consumer's side", () => {
  const endpoints = "/providers/Microsoft.Network/privateEndpoints";
  test.each<[string, string[], string, string]>([
    [`${group}${endpoints}`, [], group, "resourceGroup"],
    [`${group}${endpoints}/{privateEndpointName}`, ["{privateEndpointName}"], group, "resourceGroup"],
    [`/subscriptions/{s}${endpoints}`, [], "/subscriptions/{s}", "subscription"],
    [`${group}/PROVIDERS/microsoft.network/PrivateEndpoints/{n}`, ["{n}"], group, "resourceGroup"],
  ])("%s", (template, rest, target, scope) => {
    expect(pathOf(template)).toMatchObject({ template, collection: "privateEndpoints", rest, target, scope });
    expect(pathOf(template).typeSegments.join("/").toLowerCase()).toBe("microsoft.network/privateendpoints");
  });

  test.each([
    // Types of their own below a private endpoint, and private endpoints that a provider manages for itself.
    `${group}${endpoints}/{n}/privateDnsZoneGroups`,
    `${group}${endpoints}/{n}/privateDnsZoneGroups/{g}`,
    `${group}/providers/Contoso.Network/privateEndpoints/{n}`,
    `${group}/providers/Contoso.Stream/clusters/{c}/privateEndpoints/{n}`,
    `${group}/providers/Microsoft.Network/privateEndpointz`,
    `${group}/Microsoft.Network/privateEndpoints`,
  ])("%s is none of ours", (template) => expect(readPath(template)).toEqual({ kind: "none" }));

  test("a private endpoint with connections of the owners' kind would be a target like any other", () => {
    expect(pathOf(`${group}${endpoints}/{n}/privateEndpointConnections`)).toMatchObject({ collection: "privateEndpointConnections" });
  });
});

test.each([
  "",
  "/",
  `${group}/providers/Contoso.Vault/vaults/{v}`,
  // Talk between resource providers, not for callers.
  `${group}/providers/Contoso.Vault/vaults/{v}/privateEndpointConnectionProxies/{p}`,
  `${group}/providers/Contoso.Vault/privateLinkServices/{v}`,
  `${group}/providers/Contoso.Vault/vaults/{privateEndpointConnections}`,
  `${group}/providers/Contoso.Vault/vaults/{v}/other?from=/privateLinkResources`,
])("%j is none of ours", (template) => expect(readPath(template)).toEqual({ kind: "none" }));

test.each([
  "/privateEndpointConnections",
  "/privateEndpointConnections/{name}",
  `${group}/privateLinkResources`,
  `${group}/providers/privateLinkResources`,
  `${group}/providers/Contoso.Vault/privateLinkResources`,
  // A type without a name before the collection.
  `${group}/providers/Contoso.Vault/vaults/privateLinkResources`,
  `${group}/providers/Contoso.Vault/vaults/{v}/things/privateLinkResources`,
])("%j has no resource provider with a resource", (template) => expect(readPath(template)).toEqual({ kind: "noProvider" }));

test.each([
  ["{name}", "name"],
  ["{a.b-c}", "a.b-c"],
  ["name", null],
  ["{}", null],
  ["{a}{b}", null],
  ["x{a}", null],
  ["{a}x", null],
])("the parameter in %j is %j", (segment, name) => expect(parameterIn(segment)).toBe(name));

test.each([
  ["/subscriptions//providers/Contoso.Vault/vaults/{v}/privateLinkResources", "a segment is empty"],
  ["/providers/Contoso.Vault/vaults/{a{b}}/privateLinkResources", "braces"],
  ["/providers/Contoso.Vault/vaults/a{b}/privateLinkResources", "braces"],
  ["/providers/Contoso.Vault/vaults/{}/privateLinkResources", "braces"],
  ["/providers/Contoso.Vault/vaults/{v}/privateLinkResources/{a/b}", "braces"],
  ["subscriptions/{s}/providers/Contoso.Vault/vaults/{v}/privateLinkResources", "slash"],
  ["{scope}/providers/Contoso.Vault/vaults/{v}/privateEndpointConnections", "slash"],
  ["subscriptions/{s}/providers/Microsoft.Network/privateEndpoints", "slash"],
  ["/subscriptions/a{s}/providers/Microsoft.Network/privateEndpoints", "braces"],
  ["/subscriptions//providers/Microsoft.Network/privateEndpoints", "empty"],
])("%s is malformed", (template, reason) => {
  expect(readPath(template)).toEqual({ kind: "malformed", reason: expect.stringContaining(reason) });
});
