import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createSimulator } from "@pecgen/simulator";
import { expect, onTestFinished, test } from "vitest";

const registries =
  "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/release/providers/Microsoft.ContainerRegistry/registries";
const release = fileURLToPath(new URL("support/release.ts", import.meta.url));

test("a process ends when its calls are over, however they end: no timer and no socket keeps it alive", async () => {
  const simulator = createSimulator({ operationMs: 0 });
  onTestFinished(() => simulator.close());
  const names = ["target", "stalling", "throttled", "endless"];
  const ids = names.map((name) => `${registries}/${name}`);
  await simulator.seed({ resources: ids.map((id) => ({ id, connections: [{ name: "pending" }] })) });
  simulator.faults.add({ match: { url: "registries/stalling" }, fault: { kind: "stalledBody" } });
  simulator.faults.add({ match: { url: "registries/throttled" }, fault: { kind: "throttle", retryAfterSeconds: 60 } });
  simulator.faults.add({ match: { url: "registries/endless", operation: "update" }, fault: { kind: "endlessPolling" } });
  const { endpoint } = await simulator.listen();

  const { stdout } = await promisify(execFile)(process.execPath, [release, endpoint, ...ids], { encoding: "utf8" });
  const { outcomes, alive } = JSON.parse(stdout) as { outcomes: Record<string, string>; alive: string[] };
  expect(outcomes).toEqual({
    done: "done",
    changed: "done",
    "page by page, and then not": "done",
    "aborted within a body": "AbortError",
    "out of time within a body": "OperationTimeoutError",
    "an attempt that is out of time": "RestError",
    "aborted between attempts": "AbortError",
    "out of time between attempts": "OperationTimeoutError",
    "aborted between polls": "AbortError",
    "out of time between polls": "WaitTimeoutError",
    "aborted before": "AbortError",
  });
  expect(alive.filter((resource) => /timeout|timer|immediate|tcp|tls|request/i.test(resource))).toEqual([]);
});
