import { afterAll, describe, expect, test } from "vitest";
import { captureLog } from "./log.ts";
import { startListener } from "./listener.ts";
import { type FaultCase, faultCases, type GoodCall } from "./faults.ts";
import { type Operation, operations } from "./operations.ts";
import { outcomeOf, writesExpected } from "./outcome.ts";
import { ruleAt, type Site, sitesOf } from "./sites.ts";
import { type Representative, representatives, type StyleName } from "./styles.ts";
import { readOutcomes } from "./table.ts";
import { type Trace, traceOf, violations, writesDone, type Witnesses } from "./trace.ts";
import { createWorld } from "./world.ts";

/** A call that can go wrong, and where. */
export interface Spot extends GoodCall {
  readonly site: Site;
}

export const outcomes = readOutcomes(new URL("../outcomes.md", import.meta.url));

/**
 * Every operation of every client against a service of one style, with every fault in every request, over real sockets.
 */
export async function describeMatrix(style: StyleName): Promise<void> {
  const foreign = await startListener();
  const witnesses = { foreign, log: captureLog() };
  const representative = (await representatives()).find((candidate) => candidate.style === style) as Representative;
  const spots = await spotsOf(representative, witnesses);
  const cases = faultCases(foreign.origin);
  afterAll(() => foreign.close());

  describe(`${style}, as ${representative.version.model.resourceType}`, () => {
    test.each(cases.map((fault) => [fault.name, fault] as const))("%s", async (_, fault) => {
      const found: string[] = [];
      const expected: string[] = [];
      for (const spot of spots.filter((spot) => fits(fault, spot))) {
        const trace = await tryOut(representative, spot, fault, witnesses);
        found.push(lineOf(spot, outcomeOf(trace, spot.site.stage), writesDone(trace), violations(trace)));
        const wanted = outcomes.get(fault.name)?.get(spot.site.stage)?.[spot.operation.client] ?? "–";
        const writes = spot.operation.wanted === undefined ? 0 : writesExpected(spot.site.stage, wanted);
        expected.push(lineOf(spot, wanted, writes, []));
      }
      expect(found).toEqual(expected);
    });
  });
}

/** Whether a call can go wrong there in this way. */
export function fits({ at }: FaultCase, { site, ...call }: Spot): boolean {
  return at?.(site, call) ?? true;
}

/**
 * Where the calls of all clients can go wrong: they are made once without a fault. Reading is the same in all styles, so it is
 * tried in one.
 */
export async function spotsOf(representative: Representative, witnesses: Witnesses): Promise<Spot[]> {
  const spots: Spot[] = [];
  for (const operation of operations.filter(({ wanted }) => representative.style === "synchronous" || wanted !== undefined)) {
    const trace = await tryOut(representative, { operation }, undefined, witnesses);
    const problems = [...violations(trace), ...(trace.report.error === undefined ? [] : [String(trace.report.error)])];
    if (problems.length > 0) throw new Error(`${nameOf(operation)} goes wrong without a fault: ${problems.join("; ")}`);
    for (const site of sitesOf(operation, trace.journal)) spots.push({ operation, site, journal: trace.journal });
  }
  return spots;
}

export async function tryOut(
  representative: Representative,
  { operation, site }: Pick<Spot, "operation"> & Partial<Pick<Spot, "site">>,
  fault: FaultCase | undefined,
  witnesses: Witnesses,
): Promise<Trace> {
  const world = await createWorld(representative);
  try {
    if (fault !== undefined && site !== undefined) world.simulator.faults.add(ruleAt(site, fault));
    return await traceOf(operation, world, witnesses);
  } finally {
    await world.close();
  }
}

function lineOf({ operation, site }: Spot, outcome: string, writes: number, problems: readonly string[]): string {
  return [`${nameOf(operation)}, ${site.stage} (${site.operation}): ${outcome}, ${writes} written`, ...problems].join("; ");
}

function nameOf({ client, name }: Operation): string {
  return `${client} ${name}`;
}
