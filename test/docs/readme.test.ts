import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "../support/markdown.ts";
import { root } from "../support/repository.ts";
import { clone } from "./support/clone.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = codeBlocks(readme);
const under = (heading: string): string[] => blocks.filter((block) => block.heading === heading).map(({ text }) => text);

test("the gate runs the two lines, each command of them", () => {
  const gate = readFileSync(join(root, ".ci", "run"), "utf8").split("\n");
  expect(under("pecgen")).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  for (const command of under("pecgen").flatMap((line) => line.split(" && "))) expect(gate).toContain(command);
});

test("five minutes with the simulator: what is typed there does what is said there", async () => {
  const [start, setup = "", ensure = "", program = "", run = "", ...more] = under("Five minutes with the simulator");
  expect(more).toEqual([]);
  // The first line is the gate's; the second one is running already.
  expect(start).toBe("npm start\nnpm run simulator");
  const here = await clone();
  const id = (connection: string): string =>
    `/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/simulated/providers/${connection}`;

  const first = await here.type(setup);
  expect(first).toMatchObject({ code: 0, err: "" });
  const pending = JSON.parse(first.out) as { resourceType: string; status: string }[];
  const { out: types } = await here.type("npm run -s pec -- types");
  const listed = (JSON.parse(types) as { resourceType: string; actions: string[] }[]).filter(({ actions }) => actions.includes("list"));
  expect(pending.map(({ resourceType }) => resourceType).toSorted()).toEqual(listed.map(({ resourceType }) => resourceType).toSorted());
  expect(new Set(pending.map(({ status }) => status))).toEqual(new Set(["Pending"]));

  const ensured = await here.type(`${setup} > list.json\n${ensure}`);
  expect(ensured.code).toBe(0);
  const changes = JSON.parse(`[${ensured.out.replaceAll("}\n{", "},{")}]`) as { outcome: string }[];
  expect(changes.map(({ outcome }) => outcome)).toEqual(["changed", "unchanged"]);

  here.save("approve.ts", program);
  const ran = await here.type(`${setup} > list.json\n${run}`);
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(ran.out).toContain(`${id("Microsoft.KeyVault/vaults/example")} Approved\n`);
  expect(ran.out).toContain(`${id("Microsoft.Storage/storageAccounts/example")} Approved { changed: true }\n`);
  const approved = JSON.parse(ran.out.slice(ran.out.indexOf("\n[\n"))) as { resourceId: string; description: string }[];
  // The servers require a description, so that a decision without one gets one.
  expect(approved.map(({ resourceId, description }) => [resourceId, description])).toEqual([
    [id("Microsoft.KeyVault/vaults/example"), "For the data team"],
    [id("Microsoft.Sql/servers/example"), "Approved"],
    [id("Microsoft.Storage/storageAccounts/example"), "For the data team"],
  ]);
});

test("the doctor's line is one, and finds a vault healthy", async () => {
  const [, script = ""] = under("With a real credential");
  const [unset, login, doctor = "", ...more] = script.split("\n");
  expect([unset, login, more]).toEqual(["unset PEC_ENDPOINT PEC_ACCESS_TOKEN", "az login", []]);
  const [, setup = ""] = under("Five minutes with the simulator");
  const here = await clone();
  const subscription = "00000000-0000-0000-0000-000000000001";
  const line = doctor.replace("<subscription>", subscription).replace("<group>", "simulated").replace("<vault>", "example");
  const ended = await here.type(`${setup} > list.json\n${line}`);
  expect(JSON.parse(ended.out)).toMatchObject({ healthy: true });
  expect(ended.code).toBe(0);
});
