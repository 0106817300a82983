import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectionOf, decision, vault, vaultVersion } from "./support/ask.ts";

const page = "http://localhost:5173";
const stranger = "http://localhost:5174";
let simulator: Simulator;

beforeEach(async () => {
  simulator = createSimulator({ clock: new ManualClock() });
  await simulator.seed({ resources: [{ id: vault, connections: [{ name: "a" }] }] });
});
afterEach(() => simulator.close());

const item = `${connectionOf("a")}?api-version=${vaultVersion}`;
const asks = { "access-control-request-method": "PUT", "access-control-request-headers": "authorization,content-type" };
const allows = (response: Response): string[] => [...response.headers.keys()].filter((name) => name.startsWith("access-control-"));

describe("web pages", () => {
  test("are not known unless told", async () => {
    const { endpoint } = await simulator.listen();
    const answers = [
      await fetch(endpoint + item, { headers: { origin: page, authorization: "Bearer any" } }),
      await fetch(endpoint + item, { method: "OPTIONS", headers: { origin: page, ...asks } }),
    ];
    expect(answers.map(allows)).toEqual([[], []]);
    expect(answers[1]?.status).not.toBe(204);
  });

  test("of an origin that is named may ask, and read every header", async () => {
    const { endpoint } = await simulator.listen(0, { origins: [page] });
    const asked = await fetch(endpoint + item, { method: "OPTIONS", headers: { origin: page, ...asks } });
    expect([asked.status, asked.headers.get("access-control-allow-origin"), asked.headers.get("access-control-allow-methods")]).toEqual([
      204,
      page,
      "PUT",
    ]);
    expect(asked.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    // Nobody's decision was made by asking, and nothing was simulated.
    expect(simulator.journal.count).toBe(0);
    const answer = await fetch(endpoint + item, {
      method: "PUT",
      headers: { origin: page, authorization: "Bearer any", "content-type": "application/json" },
      body: JSON.stringify(decision("Approved")),
    });
    expect(answer.ok).toBe(true);
    expect(answer.headers.get("access-control-allow-origin")).toBe(page);
    expect(answer.headers.get("vary")).toBe("Origin");
    const exposed = (answer.headers.get("access-control-expose-headers") ?? "").toLowerCase().split(", ");
    const told = ["azure-asyncoperation", "location", "retry-after", "x-ms-request-id"].filter((name) => answer.headers.has(name));
    expect(told.length).toBeGreaterThan(1);
    expect(exposed).toEqual(expect.arrayContaining(told));
  });

  test("of other origins are told nothing", async () => {
    const { endpoint } = await simulator.listen(0, { origins: [page] });
    const asked = await fetch(endpoint + item, { method: "OPTIONS", headers: { origin: stranger, ...asks } });
    const answer = await fetch(endpoint + item, { headers: { origin: stranger, authorization: "Bearer any" } });
    expect([asked, answer].map(allows)).toEqual([[], []]);
  });

  test("control nothing, whoever serves them", async () => {
    const { endpoint } = await simulator.listen(0, { origins: [page], control: true });
    const reset = `${endpoint}/_simulator/reset`;
    const asked = await fetch(reset, { method: "OPTIONS", headers: { origin: page, ...asks } });
    const refused = await fetch(reset, { method: "POST", headers: { origin: page } });
    expect([asked.status, refused.status]).toEqual([403, 403]);
    expect([asked, refused].map(allows)).toEqual([[], []]);
    expect(simulator.state.counts().resources).toBeGreaterThan(0);
  });

  test.each(["*", "localhost:5173", "http://localhost:5173/", "null", "HTTP://localhost", "file://", ""])(
    "'%s' is no origin",
    async (origin) => {
      await expect(simulator.listen(0, { origins: [origin] })).rejects.toThrow("An origin looks like");
    },
  );
});
