import { describe, expect, test } from "vitest";
import { constraintText } from "../../../generator/emit/wire-types.ts";
import type { JsonObject } from "../../../generator/lib/json.ts";
import type { QuirkRule } from "../../../generator/quirks/types.ts";
import { quirk } from "../../support/quirks.ts";
import { emitted, textOf } from "../../support/reading.ts";
import { pathParameter, response, vaultDocument, vaultFile, type VaultOptions } from "../../support/swagger.ts";

const host = (options: VaultOptions = {}, rules: QuirkRule[] = []): string =>
  textOf(emitted({ [vaultFile]: vaultDocument(options) }, { quirks: rules.map((rule) => quirk(rule)) }), "src/vaults.ts");

describe("documentation", () => {
  test("says what is called, and what is declared", () => {
    const source = host({
      operations: {
        put: {
          "x-ms-long-running-operation": true,
          "x-ms-long-running-operation-options": { "final-state-via": "location" },
          responses: { 201: response("Connection") },
        },
        delete: { "x-inferred": true },
      },
    });
    expect(source).toContain("`Connections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`");
    expect(source).toContain("Can go on after its response; declared: 201, final state via `location`.");
    expect(source).toContain("`DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)");
    expect(source).toContain(`read from \`${vaultFile}\``);
  });

  test("says of names of connections what is declared", () => {
    const get = (operation: JsonObject): JsonObject => ({
      ...operation,
      parameters: [pathParameter("privateEndpointConnectionName", { maxLength: 80 })],
    });
    expect(host({ operations: { get } })).toContain("Names of connections are declared as 0 to 80 characters; not enforced.");
    expect(host()).not.toContain("Names of connections");
  });

  test("decides with the operation of the update, with or without a description", () => {
    const approval = (rules: QuirkRule[]): string | undefined => /\/\*\* (Approves.*) \*\//.exec(host({}, rules))?.[1];
    expect(approval([])).toBe("Approves a connection with the operation of `update`.");
    expect(approval([{ rule: "update.body", set: { description: "required" } }])).toBe(
      "Approves a connection with the operation of `update`. The service asks for a description.",
    );
  });

  test("names what differs, or nothing", () => {
    expect(host()).not.toContain("Differs from the common shape");
    expect(host({ operations: { put: null, patch: {} } })).toContain("- Connections are changed with PATCH.");
    expect(host({}, [{ rule: "update.body", set: { id: true } }])).toContain("- Contoso does it this way.");
  });

  test.each([
    [{ pattern: null, minLength: null, maxLength: null, minimum: null, maximum: null }, ""],
    [{ pattern: "^a`b$", minLength: 1, maxLength: 9, minimum: null, maximum: null }, "1 to 9 characters, pattern `^a\u02cbb$`"],
    [{ pattern: null, minLength: null, maxLength: 9, minimum: 0, maximum: null }, "0 to 9 characters, from 0 to any"],
  ])("limits of %j", (constraints, expected) => expect(constraintText(constraints)).toBe(expected));
});
