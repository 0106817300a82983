import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "@pecgen/client/plans";
import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { type Outcome, pec } from "./support/world.ts";

const subscriptions = ["11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"] as const;
const consumers = "99999999-9999-9999-9999-999999999999";
const types = ["Microsoft.KeyVault/vaults", "Microsoft.Web/sites", "Microsoft.App/managedEnvironments"];

interface Fleet {
  readonly simulator: Simulator;
  readonly pec: (...argv: string[]) => Promise<Outcome>;
}

/** Two subscriptions with a resource of each type; one of these types has to be asked itself. */
async function start(): Promise<Fleet> {
  const clock = new ManualClock({ startAt: Date.UTC(2026, 0, 1) });
  const simulator = createSimulator({ clock });
  await simulator.seed({
    resources: subscriptions.flatMap((id) =>
      types.map((type, index) => ({
        id: `/subscriptions/${id}/resourceGroups/rg/providers/${type}/r${index}`,
        connections: [
          {
            name: "asked",
            description: "please",
            privateEndpoint: `/subscriptions/${consumers}/resourceGroups/rg/providers/Microsoft.Network/privateEndpoints/pe-${id.slice(0, 2)}${index}`,
          },
          { name: "gone", status: "Disconnected" as const },
          { name: "good", status: "Approved" as const },
        ],
      })),
    ),
  });
  const { endpoint } = await simulator.listen(0);
  onTestFinished(() => simulator.close());
  return { simulator, pec: (...argv) => pec(endpoint, argv, { clock }) };
}

const statuses = ({ simulator }: Fleet): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const id of subscriptions)
    for (const target of simulator.state.resources(id))
      for (const { name, status } of simulator.state.connections(target))
        counts[`${name} ${status}`] = (counts[`${name} ${status}`] ?? 0) + 1;
  return counts;
};

function written({ out }: Outcome): string {
  const file = join(temporaryFolder(), "plan.json");
  writeFileSync(file, out);
  return file;
}

test("pec plan --fleet > plan.json, reviewed, pec apply plan.json", async () => {
  const fleet = await start();
  const planned = await fleet.pec("plan", "--fleet");
  expect(planned.code).toBe(0);
  const made = planned.json as Plan;
  expect(made.steps.map(({ action, seen }) => `${action} ${seen.status}`).sort()).toEqual([
    ...Array.from({ length: 6 }, () => "none Disconnected"),
    ...Array.from({ length: 6 }, () => "none Pending"),
  ]);
  expect(new Set(made.steps.map(({ source }) => source))).toEqual(new Set(["resourceGraph", "resourceManager"]));
  const steps = made.steps.map((step) => ({ ...step, action: step.seen.status === "Pending" ? "approve" : "none" }));
  const file = written({ ...planned, out: JSON.stringify({ ...made, steps }) });
  expect(await fleet.pec("apply", file, "--yes")).toMatchObject({ code: 0, json: { summary: { changed: 6 }, undecided: 6 } });
  expect(statuses(fleet)).toEqual({ "asked Approved": 6, "gone Disconnected": 6, "good Approved": 6 });
});

test("pec cleanup --fleet --plan", async () => {
  const fleet = await start();
  const planned = await fleet.pec("cleanup", "--fleet", "--plan");
  expect((planned.json as Plan).steps.map(({ action, seen }) => `${action} ${seen.status}`)).toEqual(
    Array.from({ length: 6 }, () => "remove Disconnected"),
  );
  expect(await fleet.pec("apply", written(planned), "--yes")).toMatchObject({ code: 0, json: { summary: { changed: 6 } } });
  expect(statuses(fleet)).toEqual({ "asked Pending": 6, "good Approved": 6 });
});

test("a plan says that its connections were chosen by their age", async () => {
  const fleet = await start();
  const all = await fleet.pec("plan", "remove", "--fleet", "--all", "--older-than", "1h");
  expect(new Set((all.json as Plan).steps.map(({ why }) => why))).toEqual(new Set(["made before 2026-06-15T11:00:00.000Z"]));
  const gone = await fleet.pec("cleanup", "--fleet", "--plan", "--older-than", "1h", "--type", "Microsoft.Web/sites");
  expect(new Set((gone.json as Plan).steps.map(({ why }) => why))).toEqual(
    new Set(["type Microsoft.Web/sites, made before 2026-06-15T11:00:00.000Z, status Disconnected"]),
  );
});

test("pec approve --fleet --from-subscription … --max n", async () => {
  const fleet = await start();
  const approve = ["approve", "--fleet", "--from-subscription", consumers] as const;
  expect(await fleet.pec(...approve, "--yes")).toMatchObject({ code: 2, err: expect.stringContaining("say with --max how many") });
  expect(await fleet.pec(...approve, "--max", "6")).toMatchObject({ code: 2, err: expect.stringContaining("Nobody is here") });
  expect(await fleet.pec("approve", "--fleet", "--max", "6", "--yes")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Which connections?"),
  });
  expect(await fleet.pec(...approve, "--max", "5", "--yes")).toMatchObject({ code: 5 });
  expect(await fleet.pec(...approve, "--dry-run")).toMatchObject({ code: 0, json: { summary: { planned: 6 } } });
  expect(statuses(fleet)).toEqual({ "asked Pending": 6, "gone Disconnected": 6, "good Approved": 6 });
  expect(await fleet.pec(...approve, "--max", "6", "--yes")).toMatchObject({ code: 0, json: { plan: null, summary: { changed: 6 } } });
  expect(statuses(fleet)).toEqual({ "asked Approved": 6, "gone Disconnected": 6, "good Approved": 6 });
});
