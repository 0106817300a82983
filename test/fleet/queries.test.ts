import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandEntry } from "../../templates/facade/src/registry/expand.ts";
import { joined, Kql, kql } from "../../templates/facade/src/fleet/kql.ts";
import { connectionsQuery, parentsQuery, subscriptionsQuery } from "../../templates/facade/src/fleet/queries.ts";
import type { Expression, Query } from "../../templates/simulator/src/graph/query/ast.ts";
import { valueOf } from "../../templates/simulator/src/graph/query/evaluate.ts";
import { parseQuery } from "../../templates/simulator/src/graph/query/parse.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("'", '"', "\\", "|", "\n", "\r", "\u2028", "\ud800", ")", "/", "u", "0") }),
);

/** The condition of the only `where` of a query. */
function conditionOf(query: Kql): Expression {
  const [step] = parseQuery(query.toString()).steps;
  if (step?.kind !== "where") throw new Error("The query has no condition.");
  return step.condition;
}

describe("values become literals", () => {
  test("any text comes back as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const condition = conditionOf(kql`resources | where name == ${text} | order by id asc`);
        expect(condition).toMatchObject({ kind: "compare", right: { kind: "literal", value: text } });
      }),
    );
  });

  test("any texts come back as they were, and so does what surrounds them", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), anyText, (texts, text) => {
        const part = joined([kql`name in~ (${texts})`, kql`id endswith ${text}`], "or");
        expect(parseQuery(kql`resources | where ${part} | project id | order by id asc`.toString()).steps).toEqual([
          {
            kind: "where",
            condition: {
              kind: "or",
              operands: [
                { kind: "in", left: { kind: "path", names: ["name"] }, values: texts, folds: true },
                { kind: "compare", operator: "endswith", left: { kind: "path", names: ["id"] }, right: { kind: "literal", value: text } },
              ],
            },
          },
          { kind: "project", columns: [{ name: "id", value: { kind: "path", names: ["id"] } }] },
          { kind: "order", by: [{ name: "id", descending: false }] },
        ]);
      }),
    );
  });

  test("a query is printable ASCII, whatever is in it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(kql`${text}`.toString()).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("%s is no number of a query", (value) => {
    expect(() => kql`${value}`).toThrow(TypeError);
  });

  test("an empty list is refused: the language has none", () => {
    expect(() => kql`${[]}`).toThrow(TypeError);
  });
});

describe("the queries", () => {
  const surfaces = [
    expandEntry("Contoso.Storage/boxes", {
      target: "name",
      apiVersions: ["2024-01-01"],
      status: { Pending: undefined, Waiting: "Pending" },
    }),
  ];
  const stepsOf = (query: Kql): Query["steps"] => parseQuery(query.toString()).steps;
  const wheres = (query: Kql): Expression[] => stepsOf(query).flatMap((step) => (step.kind === "where" ? [step.condition] : []));

  test("are understood, ordered, and expand as far as they may", () => {
    for (const query of [connectionsQuery(["a/b"], {}, []), parentsQuery(["a/b", "c/d"]), subscriptionsQuery]) {
      const order = stepsOf(query).at(-1);
      expect(order?.kind === "order" && order.by[0]).toEqual({ name: "id", descending: false });
    }
    expect(stepsOf(connectionsQuery(["a/b"], {}, []))).toContainEqual(expect.objectContaining({ kind: "mv-expand", limit: 400 }));
  });

  test("ask for a status in the words of all types", () => {
    const [, , filter] = wheres(connectionsQuery(["a/b"], { status: ["Pending"] }, surfaces));
    expect(filter).toMatchObject({
      kind: "or",
      operands: [
        { operator: ">" },
        { kind: "or", operands: [{ kind: "in", values: ["Pending", "Waiting"], folds: true }, {}, {}, {}, {}] },
      ],
    });
  });

  test.each([
    ["waiting", true],
    ["PENDING ", true],
    ["\tWaiting", true],
    ["Approved", false],
  ])("let the status %j through: %s", (status, passes) => {
    const [, , filter] = wheres(connectionsQuery(["a/b"], { status: "Pending" }, surfaces));
    const row = { total: 1, connection: { properties: { privateLinkServiceConnectionState: { status } } } };
    expect(filter && valueOf(filter, row)).toBe(passes);
  });

  test("do not ask for what has no word, or is a pattern", () => {
    const filter = { status: ["Unrecognized", "Pending"] as const, privateEndpoint: /x/ };
    expect(wheres(connectionsQuery(["a/b"], filter, surfaces))).toHaveLength(2);
  });

  test("keep hostile parameters within their quotes", () => {
    const hostile = `x') or true // " \\`;
    const query = connectionsQuery([hostile], { privateEndpoint: hostile, fromSubscription: hostile }, []);
    const [types, , filter] = wheres(query);
    expect(types).toMatchObject({ kind: "in", values: [hostile] });
    expect(JSON.stringify(filter)).toContain(JSON.stringify(`/${hostile}`));
    expect(JSON.stringify(filter)).toContain(JSON.stringify(`/subscriptions/${hostile}/`));
    expect(stepsOf(query).map(({ kind }) => kind)).toEqual([
      "where",
      "extend",
      "where",
      "mv-expand",
      "extend",
      "where",
      "project",
      "order",
    ]);
  });
});
