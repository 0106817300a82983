import { describe, expect, it } from "vitest";
import { inspectRecord } from "../../../generator/facts/inspect.ts";
import { isFactPath, unmet } from "../../../generator/quirks/expect.ts";
import type { Expectation } from "../../../generator/quirks/types.ts";
import { surface } from "./fixtures.ts";

const record = inspectRecord(
  surface({ status: ["Pending", "Approved "], provisioning: null, verbs: ["get", "put"], stateFields: ["actionRequired"] }),
);

describe("unmet", () => {
  it.each<[string, Expectation]>([
    ["values that are equal", { fact: "status.values", equals: ["Pending", "Approved "] }],
    ["objects that are equal", { fact: "operations.put.parameters", equals: [{ required: true, in: "body", name: "body" }] }],
    ["values that include", { fact: "status.values", includes: ["Pending"] }],
    ["values that lack", { fact: "status.values", lacks: ["Ready", "Succeeded"] }],
    ["a blank at the end, which counts", { fact: "status.values", lacks: ["Approved"] }],
    ["an operation that is absent", { fact: "operations.list", absent: true }],
    ["a member of an operation that is absent", { fact: "operations.list.successCodes", absent: true }],
    ["a fact that is null", { fact: "provisioningState", absent: true }],
    ["codes of the operation of a verb", { fact: "operations.put.successCodes", equals: [200] }],
    ["codes that include", { fact: "operations.put.successCodes", includes: ["200"] }],
    ["the writable paths of a verb", { fact: "writable.put", includes: ["properties.privateLinkServiceConnectionState.status"] }],
  ])("is met by %s", (_, expectation) => {
    expect(unmet(expectation, record)).toBeNull();
  });

  it.each<[string, Expectation, string, string]>([
    ["another value", { fact: "status.values", equals: ["Pending"] }, 'status.values to be ["Pending"]', '["Pending","Approved "]'],
    [
      "another order",
      { fact: "status.values", equals: ["Approved ", "Pending"] },
      'status.values to be ["Approved ","Pending"]',
      '["Pending","Approved "]',
    ],
    [
      "a word in another case that should be there",
      { fact: "status.values", includes: ["pending"] },
      'status.values to include ["pending"]',
      '["Pending","Approved "]',
    ],
    [
      "one word of several that is missing",
      { fact: "status.values", includes: ["Pending", "Ready"] },
      'status.values to include ["Pending","Ready"]',
      '["Pending","Approved "]',
    ],
    [
      "a word in any case that should be missing",
      { fact: "status.values", lacks: ["PENDING"] },
      'status.values to lack ["PENDING"]',
      '["Pending","Approved "]',
    ],
    [
      "no fact to lack anything",
      { fact: "provisioningState.values", lacks: ["Ready"] },
      'provisioningState.values to lack ["Ready"]',
      "nothing",
    ],
    ["no fact to be equal to", { fact: "operations.list.method", equals: "GET" }, 'operations.list.method to be "GET"', "nothing"],
    ["a fact that should be absent", { fact: "operations.put.method", absent: true }, "operations.put.method to be absent", '"PUT"'],
  ])("names both sides for %s", (_, expectation, expected, found) => {
    expect(unmet(expectation, record)).toEqual({ expected, found });
  });
});

describe("isFactPath", () => {
  it.each([
    "status.values",
    "provisioningState",
    "operations.put",
    "operations.delete.successCodes",
    "writable.patch",
    "stateFields",
    "listShape",
  ])("knows %s", (path) => {
    expect(isFactPath(path)).toBe(true);
  });

  it.each([
    "",
    "state",
    "status.value",
    "status.values.0",
    "operations",
    "operations.lst",
    "operations.put.codes",
    "operations.put.successCodes.0",
    "writable",
    "writable.put.x",
    "stateFields.0",
    "constructor",
    "__proto__",
  ])("refuses %j", (path) => {
    expect(isFactPath(path)).toBe(false);
  });
});
