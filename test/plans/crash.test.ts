import type { Simulator } from "@pecgen/simulator";
import { apply, decidedSteps, type Journal, type Plan, type PlanAction, type PlanReport } from "@pecgen/client/plans";
import { describe, expect, test } from "vitest";
import { fc } from "../support/properties.ts";
import { changesIn, createWorld, someResources, words, type World } from "./support/world.ts";

type HttpClient = Simulator["httpClient"];

/** A process that dies: its last request may have been taken, and of its last line some bytes may be there. */
interface Death {
  /** Bytes of the journal that are written before. */
  readonly bytes: number;
  /** Requests that the service gets before. */
  readonly requests: number;
}

const resources = someResources(6, 2);

async function planned(action: PlanAction): Promise<{ readonly world: World; readonly made: Plan }> {
  const world = await createWorld(resources);
  const made = await world.plan(
    resources.map(({ id }) => id),
    action,
  );
  world.simulator.journal.clear();
  return { world, made };
}

/** The text of a journal, as a file has it. */
interface Disk {
  text: string;
}

/** What a journal file does: whole lines only, and what is left of a torn one goes away. */
function journalOn(disk: Disk, mayWrite: (line: string) => string): Journal {
  return {
    read: () => {
      disk.text = disk.text.slice(0, disk.text.lastIndexOf("\n") + 1);
      return Promise.resolve(disk.text.split("\n").slice(0, -1));
    },
    append: (line) => {
      const written = mayWrite(`${line}\n`);
      disk.text += written;
      return written.length === line.length + 1 ? Promise.resolve() : Promise.reject(new Error("dead"));
    },
  };
}

/** Applies a plan until the process dies. Nothing of it is sent or written afterwards. */
async function applyUntil({ bytes, requests }: Death, world: World, made: Plan, disk: Disk): Promise<void> {
  const dead = new AbortController();
  let [bytesLeft, requestsLeft] = [bytes, requests];
  const journal = journalOn(disk, (line) => {
    const written = dead.signal.aborted ? "" : line.slice(0, bytesLeft);
    bytesLeft -= written.length;
    if (written.length < line.length) dead.abort();
    return written;
  });
  const httpClient: HttpClient = {
    sendRequest: async (request) => {
      if (!dead.signal.aborted && --requestsLeft < 0) dead.abort();
      dead.signal.throwIfAborted();
      const response = await world.simulator.httpClient.sendRequest(request);
      // Taken, and nobody is there to hear of it.
      if (requestsLeft === 0) dead.abort();
      dead.signal.throwIfAborted();
      return response;
    },
  };
  const client = world.clientWith({ httpClient, retryOptions: { maxRetries: 0 } });
  await apply(client, made, { journal, clock: world.clock, abortSignal: dead.signal, concurrency: 3 }).catch(() => {});
}

function resume(world: World, made: Plan, disk: Disk): Promise<PlanReport> {
  return world.apply(made, { journal: journalOn(disk, (line) => line) });
}

const final = { approve: "Approved", reject: "Rejected", remove: "gone" } as const;

function statesOf(world: World, made: Plan): Set<string> {
  return new Set(made.steps.map(({ id }) => world.simulator.state.connection(id)?.status ?? "gone"));
}

function twice({ simulator }: World): string[] {
  return [...changesIn(simulator)].filter(([, count]) => count > 1).map(([id]) => id);
}

const death = fc.record({ bytes: fc.integer({ min: 0, max: 12_000 }), requests: fc.integer({ min: 0, max: 80 }) });

describe("whenever a process dies, the next one ends with everything as planned, and nothing done twice", () => {
  test.for(["approve", "reject", "remove"] as const)("%s", { timeout: 300_000 }, async (action) => {
    await fc.assert(
      fc.asyncProperty(fc.array(death, { minLength: 1, maxLength: 3 }), async (deaths) => {
        const { world, made } = await planned(action);
        const disk: Disk = { text: "" };
        for (const one of deaths) await applyUntil(one, world, made, disk);
        const report = await resume(world, made, disk);
        expect(statesOf(world, made)).toEqual(new Set([final[action]]));
        expect(twice(world)).toEqual([]);
        // Whatever process it was that did it: it was this plan.
        expect(words(report)).toEqual({ changed: decidedSteps(made).length });
      }),
      { numRuns: 40 },
    );
  });
});

describe("a journal that is cut at any byte", () => {
  test("leads to the same end, and changes nothing where all was done", { timeout: 300_000 }, async () => {
    const { world, made } = await planned("approve");
    const disk: Disk = { text: "" };
    await resume(world, made, disk);
    const whole = disk.text;
    const before = changesIn(world.simulator);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        const { outcomes } = await resume(world, made, { text: whole.slice(0, length) });
        // What is not known to have been sent was done by somebody.
        expect(outcomes.every(({ outcome }) => outcome === "changed" || outcome === "unchanged")).toBe(true);
        expect(changesIn(world.simulator)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
