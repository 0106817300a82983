import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { consumer, type Ended, endpointId, group, type Place, place, recipe, stranger, subscription } from "./support/recipes.ts";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: object;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: string;
  readonly jobs: Readonly<
    Record<string, { readonly "runs-on": string; readonly "timeout-minutes": number; readonly steps: readonly Step[] }>
  >;
}

const blocks = recipe("github-actions.md");
const workflow = parse(blocks[0]?.text ?? "") as Workflow;
const [job] = Object.values(workflow.jobs);
const steps = job?.steps ?? [];
const approve = steps.find(({ name }) => name === "Approve");

/** What is set in the repository. */
const variables: Readonly<Record<string, string>> = {
  AZURE_CLIENT_ID: "11111111-1111-1111-1111-111111111111",
  AZURE_TENANT_ID: "22222222-2222-2222-2222-222222222222",
  AZURE_SUBSCRIPTION_ID: subscription,
  RESOURCE_GROUP: "prod",
  CONSUMER_SUBSCRIPTION_ID: consumer,
};

/** Puts the variables of the repository in; anything else between the braces is a mistake of the page. */
function filled(text: string): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const [, name = ""] = /^ vars\.(\w+) $/.exec(expression) ?? [];
    if (!Object.hasOwn(variables, name)) throw new Error(`The workflow refers to ${expression}`);
    return variables[name] ?? "";
  });
}

/** Runs the step as GitHub's runner does: with its own variables, and with the files that it gives to steps. */
async function runStep(here: Place): Promise<Ended & { readonly summary: string }> {
  const summary = join(here.folder, "summary.md");
  const own = Object.fromEntries(Object.entries(approve?.env ?? {}).map(([name, value]) => [name, filled(value)]));
  const ended = await here.bash(filled(approve?.run ?? "exit 99"), { ...own, GITHUB_STEP_SUMMARY: summary, GITHUB_RUN_ID: "4711" });
  return { ...ended, summary: readFileSync(summary, "utf8") };
}

const ids = ["Microsoft.KeyVault/vaults/kv", "Microsoft.Sql/servers/db", "Microsoft.Storage/storageAccounts/data"].map(
  (path) => `${group}/providers/${path}`,
);
const [vault = "", server = ""] = ids;

/** On each resource a request of the consumer's, one of a stranger's, and one that is decided. */
const requests = (id: string) => ({
  id,
  connections: [
    { name: "asked", privateEndpoint: endpointId(`asked-${ids.indexOf(id)}`), description: "::error::please" },
    { name: "foreign", privateEndpoint: endpointId(`foreign-${ids.indexOf(id)}`, stranger) },
    { name: "refused", status: "Rejected" as const, privateEndpoint: endpointId(`refused-${ids.indexOf(id)}`) },
  ],
});

describe("the workflow", () => {
  test("asks for no more permissions than it needs, and ends", () => {
    expect(blocks.map(({ language }) => language)).toEqual(["yaml"]);
    expect(workflow.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(Object.keys(workflow.on)).toEqual(["workflow_dispatch", "schedule"]);
    expect(workflow.concurrency).not.toBe("");
    expect(job?.["timeout-minutes"]).toBeGreaterThan(15);
  });

  test("takes actions and packages at versions, and every variable from the repository", () => {
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
      if (run?.startsWith("npm") === true) expect(run).toMatch(/@pecgen\/cli@\d+\.\d+\.\d+$/);
    }
    expect(() => filled(JSON.stringify(workflow))).not.toThrow();
  });

  test("scripts take nothing in but variables of the environment: text between braces would become code", () => {
    const known = new Set([...Object.keys(approve?.env ?? {}), "GITHUB_RUN_ID", "GITHUB_STEP_SUMMARY", "status"]);
    for (const { run = "" } of steps) {
      expect(run).not.toContain("${{");
      for (const [, name = ""] of run.matchAll(/\$\{?(\w+)/g)) if (name !== "?") expect(known).toContain(name);
    }
    expect(approve?.shell).toBe("bash");
  });
});

describe("the step", () => {
  let here: Place;
  beforeAll(() => expect(approve?.run).toBeDefined());

  test("approves what the consumer has asked for, and nothing the second time", async () => {
    here = await place({ resources: ids.map(requests) });
    const first = await runStep(here);
    expect({ code: first.code, out: first.out }).toEqual({ code: 0, out: "" });
    expect(here.named("Approved")).toEqual(["asked", "asked", "asked"]);
    expect(here.named("Pending")).toEqual(["foreign", "foreign", "foreign"]);
    expect(here.simulator.state.connection(`${vault}/privateEndpointConnections/asked`)?.description).toBe("Approved by run 4711");
    for (const id of ids) expect(first.summary).toContain(`changed\t${id}/privateEndpointConnections/asked\n`);
    // What a stranger wrote would be a command to the runner.
    expect(`${first.out}${first.summary}`).not.toContain("::error::please");
    here.changes();
    expect(await runStep(here)).toMatchObject({ code: 0, out: "" });
    expect(here.changes()).toBe(0);
  });

  test("5: more requests than expected", async () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ name: `r${index}`, privateEndpoint: endpointId(`r${index}`) }));
    here = await place({ resources: [{ id: vault, connections: many }] });
    const { code, out } = await runStep(here);
    expect({ code, changes: here.changes() }).toEqual({ code: 5, changes: 0 });
    expect(out).toBe("::error::Nothing was approved: there are more than 20 requests, or their state does not allow it.\n");
  });

  test("7: one of them fails, and the others are done", async () => {
    here = await place({ resources: ids.map(requests) });
    here.simulator.faults.add({ match: { method: "PUT", url: "/servers/" }, fault: { kind: "status", status: 400 } });
    const { code, out, summary } = await runStep(here);
    expect({ code, changes: here.changes() }).toEqual({ code: 7, changes: 2 });
    expect(out).toContain("::error::Some connections could not be approved.");
    expect(summary).toContain(`failed\t${server}/privateEndpointConnections/asked\n`);
  });

  test("8: the identity may not approve", async () => {
    here = await place({
      subscriptions: [{ subscriptionId: subscription, denied: ["*/privateEndpointConnections/write"] }],
      resources: ids.map(requests),
    });
    const { code, out } = await runStep(here);
    expect({ code, changes: here.changes() }).toEqual({ code: 8, changes: 0 });
    expect(out).toContain("::error::The identity of this workflow may not approve connections.");
  });

  test("3: there is no such group, which is told too", async () => {
    here = await place({ resources: [requests(vault.replace("/prod/", "/other/"))] });
    const { code, out } = await runStep(here);
    expect({ code, out }).toEqual({ code: 3, out: "::error::pec ended with 3.\n" });
  });
});
