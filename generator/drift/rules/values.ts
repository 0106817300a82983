import type { Level } from "../finding.ts";
import { added, changed, removed, type By, type OneWay, type Rule, type Traits } from "./rule.ts";

/** A level for what is sent and one for what is answered. */
const each =
  (request: Level, response: Level): By<Level> =>
  (direction) =>
    direction === "request" ? request : response;

const whereMustBeSent: By<Level> = (direction, { required }) => (direction === "request" && required ? "breaking" : "additive");
const whereReadOnly: By<Level> = (_, { readOnly }) => (readOnly ? "breaking" : "additive");
/** To demand more of callers breaks them; to promise them less as well. */
const whereRequired: By<Level> = (direction, { required }) => ((direction === "request") === required ? "breaking" : "additive");
const whereNoNull: By<Level> = (direction, { strictness }) =>
  (direction === "request") === (strictness === "stronger") ? "breaking" : "additive";
/** Nobody holds an answer against a limit. */
const whereStricter: By<Level> = (direction, { strictness }) =>
  direction === "response" || strictness === "same" ? "neutral" : strictness === "weaker" ? "additive" : "breaking";
const whereUnexpected: By<Level> = (direction, { open }) => (direction === "response" && !open ? "breaking" : "additive");

const limitId = (_: OneWay, { strictness }: Traits): string =>
  strictness === "stronger" ? "1024" : strictness === "weaker" ? "1037" : "1036";
const additionId = (direction: OneWay, { required, readOnly }: Traits): string =>
  direction === "response" ? (readOnly ? "1040" : "1041") : required ? "1034" : "1045";

/** Properties, and what values of properties and parameters may be. */
export const valueRules = {
  "property-added": added("property-removed", whereMustBeSent, additionId, "the property was added"),
  "property-removed": removed("property-added", "breaking", "1033", "the property was removed"),
  "property-renamed": changed("property-renamed", "breaking", "1033", "the property was renamed"),
  "read-only-changed": changed("read-only-changed", whereReadOnly, "1029", "whether callers may send the property changed"),
  "required-changed": changed("required-changed", whereRequired, "1025", "whether it is required changed"),
  "nullable-changed": changed("nullable-changed", whereNoNull, null, "whether null is allowed changed"),

  "type-changed": changed("type-changed", "breaking", "1026", "the type changed"),
  "format-changed": changed(
    "format-changed",
    [(_, { strictness }) => (strictness === "different" ? "breaking" : "neutral"), "neutral"],
    "1023",
    "the format changed",
  ),
  "pattern-changed": changed("pattern-changed", [whereStricter, "neutral"], limitId, "the pattern changed"),
  "length-changed": changed("length-changed", [whereStricter, "neutral"], limitId, "the allowed length changed"),
  "range-changed": changed("range-changed", [whereStricter, "neutral"], limitId, "the allowed range changed"),

  "enum-value-added": added("enum-value-removed", whereUnexpected, "1020", "the value was added"),
  "enum-value-removed": removed(
    "enum-value-added",
    [each("breaking", "neutral"), (_, { open }) => (open ? "neutral" : "breaking")],
    "1019",
    "the value was removed",
  ),
  "enum-opened": changed("enum-closed", each("additive", "breaking"), "1047", "other values may come as well"),
  "enum-closed": changed("enum-opened", each("breaking", "additive"), "1047", "only the declared values are left"),
  "enum-declared": changed(
    "enum-undeclared",
    [
      (direction, { open }) => (open ? "neutral" : direction === "request" ? "breaking" : "additive"),
      (direction, { open }) => (open || direction === "response" ? "additive" : "breaking"),
    ],
    "1048",
    "the values are declared",
  ),
  "enum-undeclared": changed(
    "enum-declared",
    [
      (direction, { open }) => (open ? "neutral" : direction === "request" ? "additive" : "breaking"),
      (direction, { open }) => (direction === "request" ? "additive" : open ? "neutral" : "breaking"),
    ],
    "1049",
    "the values are not declared any more",
  ),
} as const satisfies Record<string, Rule>;
