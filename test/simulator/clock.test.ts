import { ManualClock, systemClock } from "@pecgen/simulator/browser";
import { describe, expect, test } from "vitest";

describe("a manual clock", () => {
  test("passes when somebody waits", async () => {
    const clock = new ManualClock({ startAt: 1_000 });
    await clock.delay(500);
    expect(clock.now()).toBe(1_500);
  });

  test("or only when it is told to, in the order of what is waited for", async () => {
    const clock = new ManualClock({ startAt: 0, waiting: "blocks" });
    const woken: number[] = [];
    const waits = [300, 100, 200].map((ms) => clock.delay(ms).then(() => woken.push(ms)));
    clock.advance(250);
    await Promise.all(waits.slice(1));
    expect([woken, clock.now()]).toEqual([[100, 200], 250]);
    clock.advance(50);
    await Promise.all(waits);
    expect(woken).toEqual([100, 200, 300]);
  });

  test("ends waits that are aborted", async () => {
    const clock = new ManualClock({ waiting: "blocks" });
    const controller = new AbortController();
    const wait = clock.delay(1_000, controller.signal);
    controller.abort();
    await expect(wait).rejects.toMatchObject({ name: "AbortError" });
    await expect(clock.delay(1, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  });

  test("times out when it is told to go that far, and not because others wait", async () => {
    const passing = new ManualClock();
    const never = passing.timeout(100);
    await passing.delay(10_000);
    passing.advance(10_000);
    expect(never.aborted).toBe(false);
    const blocking = new ManualClock({ waiting: "blocks" });
    const signal = blocking.timeout(100);
    blocking.advance(99);
    expect(signal.aborted).toBe(false);
    blocking.advance(1);
    expect(signal.aborted).toBe(true);
  });
});

describe("the time of the machine", () => {
  test("passes, and its waits can be aborted", async () => {
    const before = systemClock.now();
    await systemClock.delay(1);
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
    const controller = new AbortController();
    const wait = systemClock.delay(60_000, controller.signal);
    controller.abort();
    await expect(wait).rejects.toMatchObject({ name: "AbortError" });
  });
});
