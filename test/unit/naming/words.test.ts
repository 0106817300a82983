import { describe, expect, test } from "vitest";
import { camel, isIdentifier, kebab, pascal, singular, words } from "../../../generator/naming/words.ts";
import { fc } from "../../support/properties.ts";

describe("a name is taken apart and put together", () => {
  test.each<[string, string[], string, string, string]>([
    ["vaults", ["vaults"], "Vaults", "vaults", "vaults"],
    ["storageAccounts", ["storage", "Accounts"], "StorageAccounts", "storageAccounts", "storage-accounts"],
    ["managedHSMs", ["managed", "HSMs"], "ManagedHSMs", "managedHSMs", "managed-hsms"],
    ["HSMs", ["HSMs"], "HSMs", "hsms", "hsms"],
    [
      "privateLinkForAzureAd",
      ["private", "Link", "For", "Azure", "Ad"],
      "PrivateLinkForAzureAd",
      "privateLinkForAzureAd",
      "private-link-for-azure-ad",
    ],
    ["MIPPolicySync", ["MIP", "Policy", "Sync"], "MIPPolicySync", "mipPolicySync", "mip-policy-sync"],
    ["O365ManagementAPI", ["O365", "Management", "API"], "O365ManagementAPI", "o365ManagementAPI", "o365-management-api"],
    ["serverGroupsv2", ["server", "Groupsv2"], "ServerGroupsv2", "serverGroupsv2", "server-groupsv2"],
    ["signalR", ["signal", "R"], "SignalR", "signalR", "signal-r"],
    ["IoTHub", ["Io", "T", "Hub"], "IoTHub", "ioTHub", "io-t-hub"],
    ["flexible-servers", ["flexible", "servers"], "FlexibleServers", "flexibleServers", "flexible-servers"],
    ["snake_case.and dots", ["snake", "case", "and", "dots"], "SnakeCaseAndDots", "snakeCaseAndDots", "snake-case-and-dots"],
    ["@odata.type", ["odata", "type"], "OdataType", "odataType", "odata-type"],
    ["2ndName", ["2nd", "Name"], "2ndName", "2ndName", "2nd-name"],
    ["", [], "", "", ""],
    ["---", [], "", "", ""],
    ["ünïcode", ["n", "code"], "NCode", "nCode", "n-code"],
  ])("%s", (text, parts, asPascal, asCamel, asKebab) => {
    expect(words(text)).toEqual(parts);
    expect([pascal(text), camel(text), kebab(text)]).toEqual([asPascal, asCamel, asKebab]);
  });

  test("whatever the text, only letters and digits of ASCII come out, and hyphens between them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(pascal(text)).toMatch(/^[A-Za-z0-9]*$/);
        expect(camel(text)).toMatch(/^[A-Za-z0-9]*$/);
        expect(kebab(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

test.each([
  ["vaults", "vault"],
  ["factories", "factory"],
  ["registries", "registry"],
  ["diskAccesses", "diskAccess"],
  ["addresses", "address"],
  ["boxes", "box"],
  ["searches", "search"],
  ["shelves", "shelf"],
  ["halves", "half"],
  ["wolves", "wolf"],
  ["services", "service"],
  ["databases", "database"],
  ["slaves", "slave"],
  ["managedHSMs", "managedHSM"],
  ["redis", "redis"],
  ["status", "status"],
  ["access", "access"],
  ["redisEnterprise", "redisEnterprise"],
  ["service", "service"],
  ["signalR", "signalR"],
  ["grafana", "grafana"],
  ["", ""],
])("the singular of %j is %j", (plural, expected) => expect(singular(plural)).toBe(expected));

describe("a name of ours", () => {
  test.each(["Vault", "vault2", "a", "HSM"])("%s is one", (text) => expect(isIdentifier(text)).toBe(true));
  test.each([
    "",
    "2fast",
    "a-b",
    "a b",
    "a.b",
    "_a",
    "$a",
    "ünï",
    "a\n",
    "class",
    "constructor",
    "await",
    "string",
    "enum",
    "type",
    "undefined",
    "a;b",
    "prototype",
  ])("%j is none", (text) => {
    expect(isIdentifier(text)).toBe(false);
  });
});
