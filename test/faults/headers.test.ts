import { PrivateEndpointConnections } from "@pecgen/client";
import { expect, onTestFinished, test } from "vitest";
import { canaries, shownBy } from "./support/canaries.ts";
import { startListener } from "./support/listener.ts";

/** Headers that would end the one before them, hide behind another, or lead a request somewhere else. */
const vault = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v";
const connection = `${vault}/privateEndpointConnections/c`;

const hostile: ReadonlyArray<readonly [string, string, unknown]> = [
  ["a line end in the value", "x-a", `${canaries.request}\r\nauthorization: Bearer stolen`],
  ["a line feed in the value", "x-a", `${canaries.request}\nb`],
  ["a carriage return in the value", "x-a", `${canaries.request}\rb`],
  ["a NUL in the value", "x-a", `${canaries.request}\0`],
  ["an escape in the value", "x-a", `${canaries.request}\u001b[2J`],
  ["letters that no header can have", "x-a", `${canaries.request}\u{560d}\u{560a}`],
  ["a line separator", "x-a", `${canaries.request}\u2028`],
  ["half of a surrogate pair", "x-a", `${canaries.request}\ud800`],
  ["a number", "x-a", 5],
  ["an object", "x-a", { toString: () => "b" }],
  ["nothing", "x-a", undefined],
  ["a line end in the name", "x-a: b\r\nx-b", "c"],
  ["a colon in the name", "x-a:", "c"],
  ["a blank in the name", "x a", "c"],
  ["an empty name", "", "c"],
  ["a letter in the name that no name can have", "x-ä", "c"],
  ...[
    "Host",
    "host",
    "HOST",
    "Connection",
    "Transfer-Encoding",
    "Upgrade",
    "TE",
    "Trailer",
    "Expect",
    "Keep-Alive",
    "Proxy-Authorization",
  ].map((name) => [`the header ${name}`, name, "c"] as const),
];

test.each(hostile)("%s is refused before a token is asked for, and not repeated", async (_, name, value) => {
  const service = await startListener();
  onTestFinished(() => service.close());
  let asked = 0;
  const credential = { getToken: () => Promise.resolve({ token: canaries.token, expiresOnTimestamp: ++asked }) };
  const client = new PrivateEndpointConnections(credential, { endpoint: service.origin, allowInsecureLoopback: true });
  const headers = { [name]: value } as Record<string, string>;
  for (const call of [
    () => client.get(connection, { headers }),
    () => client.list(vault, { headers }).next(),
    () => client.approve(connection, { headers }),
    () => client.remove(connection, { headers }),
  ]) {
    const error = await call().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(shownBy(error)).not.toContain(canaries.request);
    expect((error as Error).message).not.toMatch(/\p{Cc}/u);
  }
  expect(asked).toBe(0);
  expect(service.take()).toEqual([]);
});

test("an ETag is no way in either", async () => {
  const service = await startListener();
  onTestFinished(() => service.close());
  const credential = { getToken: () => Promise.resolve({ token: canaries.token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
  const client = new PrivateEndpointConnections(credential, { endpoint: service.origin, allowInsecureLoopback: true });
  const change = client.approve(connection, { ifMatch: '"a"\r\nx-b: c', force: true });
  await expect(change).rejects.toBeInstanceOf(TypeError);
  expect(service.take().filter((request) => !request.startsWith("GET"))).toEqual([]);
});
