import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { account, connectionId, consumer, createWorld, failure, subscription, vault, type World } from "./support/world.ts";

async function twoResources(): Promise<World> {
  const world = await createWorld();
  world.add(vault, { a: "Pending", b: "Approved" });
  world.add(account, { c: "Pending", d: "Disconnected" });
  return world;
}

const names = (json: unknown): string[] => (json as { name: string }[]).map(({ name }) => name);

describe("targets", () => {
  test.for<[string, string[], string[]]>([
    ["an id", [vault], ["a", "b"]],
    ["the id of a connection", [connectionId(vault, "a")], ["a", "b"]],
    ["several ids", [account, vault], ["c", "d", "a", "b"]],
    ["--id, twice", ["--id", vault, "--id", account], ["a", "b", "c", "d"]],
    [
      "names",
      ["--name", "kv", "--resource-group", "group", "--type", "microsoft.keyvault/VAULTS", "--subscription", subscription],
      ["a", "b"],
    ],
    ["--resource-name", ["--resource-name", "kv", "-g", "group", "--type", "Microsoft.KeyVault/vaults", "-s", subscription], ["a", "b"]],
    ["a subscription", ["--subscription", subscription], ["a", "b", "c", "d"]],
    ["a group", ["-s", subscription, "-g", "group"], ["a", "b", "c", "d"]],
    ["a group that is spelled differently", ["-s", subscription, "-g", "GROUP"], ["a", "b", "c", "d"]],
    ["types of a subscription", ["-s", subscription, "--type", "Microsoft.Web/sites", "--type", "Microsoft.KeyVault/vaults"], ["a", "b"]],
  ])("%s", async ([, argv, expected]) => {
    const world = await twoResources();
    const { code, json, err } = await world.pec(["list", ...argv]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(names(json)).toEqual(expected);
  });

  test("ids from a pipe, one a line", async () => {
    const world = await twoResources();
    const { json } = await world.pec(["list", "-"], { input: `${vault}\r\n"${account}",\n\n` });
    expect(names(json)).toEqual(["a", "b", "c", "d"]);
  });

  test("one type is asked for by the service's own filter", async () => {
    const world = await twoResources();
    const urls: string[] = [];
    const { err, json } = await world.pec(["list", "-s", subscription, "--type", "microsoft.keyvault/vaults", "--verbose"]);
    urls.push(...err.split("\n").filter((line) => line.includes("/resources")));
    expect(names(json)).toEqual(["a", "b"]);
    expect(urls[0]).toContain("api-version=2021-04-01&%24filter=REDACTED");
  });

  test("the subscription of the environment", async () => {
    const world = await twoResources();
    const { json } = await world.pec(["list", "-g", "group"], { env: { AZURE_SUBSCRIPTION_ID: subscription } });
    expect(names(json)).toHaveLength(4);
  });

  test("the subscription that the Azure CLI uses", async () => {
    const world = await twoResources();
    const subscriptions = [{ id: "00000000-0000-0000-0000-000000000000" }, { id: subscription, isDefault: true }];
    const folder = temporaryFolder({ "azureProfile.json": `\ufeff${JSON.stringify({ subscriptions })}` });
    const { json } = await world.pec(["list", "-g", "group"], { env: { AZURE_CONFIG_DIR: folder } });
    expect(names(json)).toHaveLength(4);
  });

  test.for<[string, string[], string]>([
    ["nothing", [], "Which resource?"],
    ["a name alone", ["--name", "kv", "-s", subscription], "needs one --type and one --resource-group"],
    ["an id and a name", [vault, "--name", "kv"], "not by both"],
    ["an empty id", [""], "is empty"],
    ["an id that is none", ["kv"], "is not a resource id"],
    ["an id that leaves its place", [`${vault}/../../x`], "relative path segment"],
    [
      "too many names",
      ["--name", "a/b", "-g", "group", "-s", subscription, "--type", "Microsoft.KeyVault/vaults"],
      "one name for each part",
    ],
    ["no subscription", ["-g", "group"], "Which subscription?"],
    ["a subscription that is none", ["-s", "production"], "is not a UUID"],
    ["an unknown type", [vault.replace("vaults", "vault")], "Did you mean Microsoft.KeyVault/vaults"],
    ["an unknown status", [vault, "--status", "open"], "A status is one of pending"],
    ["a broken pattern", [vault, "--message", "/(/"], "--message: Invalid regular expression"],
    ["an empty filter", [vault, "--private-endpoint", ""], "selects nothing in particular"],
  ])("%s is a usage error, and nobody is asked", async ([, argv, message]) => {
    const world = await twoResources();
    const { code, out, err } = await world.pec(["list", ...argv]);
    expect(err).toContain(message);
    expect({ code, out, journal: world.arm.journal }).toEqual({ code: 2, out: "", journal: [] });
  });
});

describe("filters", () => {
  test.for<[string[], string[]]>([
    [
      ["--status", "pending"],
      ["a", "c"],
    ],
    [
      ["--status", "Approved,disconnected"],
      ["b", "d"],
    ],
    [
      ["--from-subscription", consumer],
      ["a", "b", "c", "d"],
    ],
    [["--from-subscription", subscription], []],
    [["--message", "please a"], ["a"]],
    [
      ["--message", "/PLEASE [cd]/i"],
      ["c", "d"],
    ],
    [["--private-endpoint", "pe-b"], ["b"]],
    [["--status", "pending", "--private-endpoint", "pe-b"], []],
  ])("%j", async ([argv, expected]) => {
    const world = await twoResources();
    const { code, json } = await world.pec(["list", vault, account, ...argv]);
    expect(code).toBe(0);
    expect(names(json)).toEqual(expected);
  });
});

describe("what cannot be read", () => {
  const forbidden = failure(
    403,
    "AuthorizationFailed",
    "The client does not have authorization to perform action 'X/read' over scope 's'.",
  );

  test("does not hide the rest: 7", async () => {
    const world = await twoResources();
    world.intercept = ({ path }) => (path.includes("/storageAccounts/") ? forbidden : undefined);
    const { code, json, err } = await world.pec(["list", "-s", subscription]);
    expect(code).toBe(7);
    expect(names(json)).toEqual(["a", "b"]);
    expect(err).toContain(account);
    expect(err).toContain("The missing permission is X/read.");
  });

  test("is the whole answer where there is nothing else: 8", async () => {
    const world = await twoResources();
    world.intercept = ({ path }) => (path.includes("/privateEndpointConnections") ? forbidden : undefined);
    expect(await world.pec(["list", vault, account])).toMatchObject({ code: 8, out: "" });
  });

  test("a subscription without such resources: 3", async () => {
    const world = await createWorld();
    const { code, err } = await world.pec(["list", "-s", subscription]);
    expect(code).toBe(3);
    expect(err).toContain("There is no resource with private endpoint connections");
  });
});

test("pages of the service's links are followed, and foreign ones are not", async () => {
  const world = await twoResources();
  await world.pec(["list", "-s", subscription]);
  expect(world.arm.lines.filter((line) => line.includes("/resources"))).toHaveLength(2);
  world.intercept = ({ path }) =>
    path.endsWith("/resources") ? { body: { value: [], nextLink: "https://example.invalid/resources?api-version=2021-04-01" } } : undefined;
  const { code, err } = await world.pec(["list", "-s", subscription]);
  expect(code).toBe(1);
  expect(err).toContain("Refused to send a request to https://example.invalid");
});
