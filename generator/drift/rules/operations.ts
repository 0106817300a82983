import type { Level } from "../finding.ts";
import { added, changed, removed, type By, type Rule } from "./rule.ts";

const whereRequired: By<Level> = (_, { required }) => (required ? "breaking" : "additive");

/** Surfaces, operations, and what they promise beside their values. */
export const operationRules = {
  "version-added": added("version-removed", "additive", null, "the api-version appeared"),
  "version-removed": removed("version-added", "breaking", null, "the api-version vanished"),
  "type-added": added("type-removed", "additive", null, "the resource type appeared"),
  "type-removed": removed("type-added", "breaking", null, "the resource type vanished"),

  "operation-added": added("operation-removed", "additive", "1039", "the operation was added"),
  "operation-removed": removed("operation-added", "breaking", "1035", "the operation was removed"),
  "method-changed": changed("method-changed", ["breaking", "neutral"], "1035", "the update goes out with another method"),
  "path-changed": changed("path-changed", "breaking", "1005", "the path changed"),
  "path-casing-changed": changed("path-casing-changed", "neutral", null, "the path is spelled in other letters"),
  "scope-changed": changed("scope-changed", "breaking", "1005", "the scope changed"),

  "parameter-added": added(
    "parameter-removed",
    whereRequired,
    (_, { required }) => (required ? "1010" : "1043"),
    "the parameter was added",
  ),
  "parameter-removed": removed(
    "parameter-added",
    "breaking",
    (_, { required }) => (required ? "1009" : "1046"),
    "the parameter was removed",
  ),
  "parameter-renamed": changed(
    "parameter-renamed",
    ["neutral", (_, { spelled }) => (spelled ? "breaking" : "neutral")],
    null,
    "the parameter was renamed",
  ),
  "parameter-location-changed": changed("parameter-location-changed", "breaking", "1015", "the parameter travels elsewhere"),

  "request-body-added": added("request-body-removed", "breaking", "1010", "a request body is declared"),
  "request-body-removed": removed("request-body-added", "breaking", "1009", "no request body is declared any more"),
  "request-body-changed": changed("request-body-changed", "breaking", "1026", "the request body is another one"),
  "response-added": added("response-removed", ["breaking", "neutral"], "1011", "the status code was added"),
  "response-removed": removed("response-added", ["breaking", "neutral"], "1012", "the status code was removed"),
  "response-body-added": added("response-body-removed", "additive", null, "the response has a body"),
  "response-body-removed": removed("response-body-added", "breaking", null, "the response has no body any more"),
  "response-body-changed": changed("response-body-changed", "breaking", "1026", "the response body is another one"),

  "long-running-changed": changed("long-running-changed", ["breaking", "neutral"], "1044", "whether the operation is long-running changed"),
  "final-state-changed": changed("final-state-changed", "neutral", null, "the final state is read from elsewhere"),
  "header-added": added("header-removed", ["additive", "neutral"], "1013", "the response header is declared"),
  "header-removed": removed("header-added", ["breaking", "neutral"], "1014", "the response header is not declared any more"),
  "paging-changed": changed(
    "paging-changed",
    // Whoever reads one page only misses the others once there are any.
    [(_, { strictness }) => (strictness === "different" ? "breaking" : strictness === "stronger" ? "additive" : "neutral"), "neutral"],
    null,
    "the list hands out its items differently",
  ),
  "error-added": added("error-removed", ["additive", "neutral"], "1011", "an error response is declared"),
  "error-removed": removed("error-added", ["breaking", "neutral"], "1012", "no error response is declared any more"),
  "error-changed": changed(
    "error-changed",
    [(_, { strictness }) => (strictness === "weaker" ? "additive" : "breaking"), "neutral"],
    "1026",
    "the error body is another one",
  ),
} as const satisfies Record<string, Rule>;
