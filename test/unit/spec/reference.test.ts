import { describe, expect, test } from "vitest";
import { referenceTarget, type Target } from "../../../generator/spec/reference.ts";

const from = "specification/vault/stable/2030-01-01/vault.json";
const place = (file: string, pointer: string): Target => ({ kind: "place", place: { file, pointer } });
const outside: Target = { kind: "outside" };

describe("a reference leads to", () => {
  test.each<[string, Target]>([
    ["#/definitions/Connection", place(from, "/definitions/Connection")],
    ["#", place(from, "")],
    ["", place(from, "")],
    ["common.json#/definitions/A", place("specification/vault/stable/2030-01-01/common.json", "/definitions/A")],
    ["./common.json#/definitions/A", place("specification/vault/stable/2030-01-01/common.json", "/definitions/A")],
    ["../../../common-types/v1/types.json#/parameters/P", place("specification/common-types/v1/types.json", "/parameters/P")],
    ["common.json", place("specification/vault/stable/2030-01-01/common.json", "")],
    // The fragment is a URI component, the pointer in it has escapes of its own.
    ["#/paths/~1a~1%7Bname%7D/get", place(from, "/paths/~1a~1{name}/get")],
    ["#/definitions/With%20space", place(from, "/definitions/With space")],
    ["with%20space.json#/a", place("specification/vault/stable/2030-01-01/with space.json", "/a")],
    ["#/a#/b", place(from, "/a#/b")],
  ])("%j", (ref, target) => expect(referenceTarget(from, ref)).toEqual(target));
});

describe("a reference out of the specs folder is refused", () => {
  test.each([
    "http://evil.example/a.json#/definitions/A",
    "https://evil.example/a.json",
    "HTTPS://evil.example/a.json",
    "file:///etc/passwd",
    "file:a.json",
    "data:application/json,{}",
    "c:/windows/system.ini",
    "//evil.example/a.json",
    "/etc/passwd",
    "%2Fetc%2Fpasswd",
    "..\\..\\secret.json",
    "..%5C..%5Csecret.json",
    "../../../../../secret.json",
    "..%2F..%2F..%2F..%2F..%2Fsecret.json",
    "%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.json",
    "a/../../../../../../secret.json",
    "../../../../..",
    "a.json\0.txt",
    "a.json%00",
  ])("%j", (ref) => expect(referenceTarget(from, ref)).toEqual(outside));
});

test("a file in the root itself is inside", () => {
  expect(referenceTarget(from, "../../../../top.json#/a")).toEqual(place("top.json", "/a"));
  expect(referenceTarget("top.json", "..hidden.json")).toEqual(place("..hidden.json", ""));
});

test.each([
  ["#definitions/A", "its fragment is not a JSON pointer"],
  ["a.json#A", "its fragment is not a JSON pointer"],
  ["#/%E0%A4%A", "it is not a valid URI reference"],
  ["%zz.json", "it is not a valid URI reference"],
])("%j is malformed: %s", (ref, reason) => expect(referenceTarget(from, ref)).toEqual({ kind: "malformed", reason }));
