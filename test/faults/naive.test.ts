import { afterAll, describe, expect, test } from "vitest";
import { captureLog } from "./support/log.ts";
import { startListener } from "./support/listener.ts";
import { faultCases } from "./support/faults.ts";
import { tryOut } from "./support/matrix.ts";
import { naive } from "./support/naive.ts";
import { sitesOf, type Stage } from "./support/sites.ts";
import { type Representative, representatives, type StyleName } from "./support/styles.ts";
import { violations } from "./support/trace.ts";

/** The checks are worth something only if they find what a client does wrong. */
const foreign = await startListener();
afterAll(() => foreign.close());
const cases = faultCases(foreign.origin);
const types = await representatives();
const witnesses = { foreign, log: captureLog() };

const typeOf = (style: StyleName): Representative => types.find((candidate) => candidate.style === style) as Representative;

describe.each(["synchronous", "Azure-AsyncOperation", "Location"] as const)("as long as all goes well (%s)", (style) => {
  test.each(Object.entries(naive))("a naive %s is as good as any", async (_, operation) => {
    const trace = await tryOut(typeOf(style), { operation }, undefined, witnesses);
    expect(trace.report.error).toBeUndefined();
    expect(violations(trace)).toEqual([]);
  });
});

test("where only the connection tells, a naive client comes back too early", async () => {
  const trace = await tryOut(typeOf("provisioning state"), { operation: naive.approve }, undefined, witnesses);
  expect(violations(trace)).toEqual(["says that all is well, and the connection is changing"]);
});

const failings: ReadonlyArray<readonly [keyof typeof naive, StyleName, Stage, fault: string, failing: RegExp]> = [
  ["list", "synchronous", "read", "next link on another port", /^sent a request to somebody else: GET \/link.* Bearer canary-token/],
  ["list", "synchronous", "read", "list without end", /^sent 2\d\d requests$/],
  ["list", "synchronous", "page", "403, always", /^shows canary-token.* in an error$/],
  ["list", "synchronous", "page", "403, always", /^shows 2030%2d01 in an error$/],
  ["approve", "Azure-AsyncOperation", "update", "poll link on another port", /^sent a request to somebody else: .* Bearer canary-token/],
  ["approve", "synchronous", "update", "connection reset after it was done, once", /^wrote 2 times, and the first one was taken$/],
  ["approve", "synchronous", "update", "500 after it was done, once", /^wrote 2 times, and the first one was taken$/],
  ["approve", "synchronous", "update", "500 after it was done, always", /^says that the change was not accepted, which is not so$/],
  ["approve", "synchronous", "update", "HTML with 200, once", /^says that all is well, and the connection is Pending$/],
  ["approve", "Azure-AsyncOperation", "poll", "empty 200, once", /^says that all is well, and the connection is changing$/],
  ["approve", "Azure-AsyncOperation", "poll", "404, always", /^says that the change was not accepted, which is not so$/],
  ["approve", "Location", "update", "operation without end", /^sent 2\d\d requests$/],
  ["remove", "Location", "delete", "connection reset after it was done, once", /^wrote \d times, and the first one was taken$/],
  ["remove", "Azure-AsyncOperation", "poll", "HTML with 200, once", /^says that all is well, and the connection is changing$/],
  ["remove", "Azure-AsyncOperation", "delete", "redirect to another port, always", /^sent a request to somebody else/],
];

test.each(failings)("a naive %s fails (%s, %s): %s", async (name, style, stage, faultName, failing) => {
  const operation = naive[name];
  const type = typeOf(style);
  const good = await tryOut(type, { operation }, undefined, witnesses);
  const site = sitesOf(operation, good.journal).find((candidate) => candidate.stage === stage);
  const fault = cases.find((candidate) => candidate.name === faultName);
  expect(site).toBeDefined();
  expect(fault).toBeDefined();
  const found = violations(await tryOut(type, { operation, ...(site && { site }) }, fault, witnesses));
  expect(found).toContainEqual(expect.stringMatching(failing));
});
