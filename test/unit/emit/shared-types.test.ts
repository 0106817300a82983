import { expect, test } from "vitest";
import { typeSharing } from "../../../generator/emit/shared-types.ts";
import { alias, type TypeStatement } from "../../../generator/emit/statements.ts";

const interfaceOf = (name: string, members: Readonly<Record<string, string>>, doc = name): TypeStatement => ({
  kind: "interface",
  name,
  doc: [doc],
  members: Object.entries(members).map(([key, type]) => ({ key, type: [type], readOnly: false, optional: true, doc: [] })),
});

/** Names of the types that the second file takes from the first. */
function taken(first: readonly TypeStatement[], second: readonly TypeStatement[]): readonly string[] {
  const share = typeSharing();
  expect(share("new", first)).toEqual({ own: first, shared: new Map() });
  const { own, shared } = share("old", second);
  const names = shared.get("new") ?? [];
  expect(own).toEqual(second.filter(({ name }) => !names.includes(name)));
  expect([...shared.keys()]).toEqual(names.length === 0 ? [] : ["new"]);
  return names;
}

const state = interfaceOf("State", { status: "Status", note: "string" });
const status = alias("Status", ['"A"', '"B"'], ["Status."]);

test.each<[string, readonly TypeStatement[], readonly TypeStatement[], readonly string[]]>([
  ["what is the same", [state, status], [state, status], ["State", "Status"]],
  ["in an order of its own", [state, status], [status, state], ["Status", "State"]],
  ["members in another order", [state], [interfaceOf("State", { note: "string", status: "Status" })], ["State"]],
  ["no member of another type", [state], [interfaceOf("State", { status: "Status", note: "number" })], []],
  ["nothing with another documentation", [state], [interfaceOf("State", { status: "Status", note: "string" }, "Other.")], []],
  ["nothing that refers to another type", [state, status], [state, alias("Status", ['"A"'], ["Status."])], []],
  [
    "nothing that refers to it through a third one",
    [interfaceOf("All", { states: "Array<State | null>" }), state, status],
    [interfaceOf("All", { states: "Array<State | null>" }), state, alias("Status", ['"A"'], ["Status."])],
    [],
  ],
  [
    "what only says the name of another type",
    [alias("Word", ['"Status"', '"\\"Status"'], ["W."]), alias("Names", ["string", "{\n/** Status */\nname: string;\n}"], ["N."]), status],
    [alias("Word", ['"Status"', '"\\"Status"'], ["W."]), alias("Names", ["string", "{\n/** Status */\nname: string;\n}"], ["N."])],
    ["Word", "Names"],
  ],
  [
    "types that refer to each other",
    [interfaceOf("A", { b: "B" }), interfaceOf("B", { a: "A" })],
    [interfaceOf("A", { b: "B" }), interfaceOf("B", { a: "A" })],
    ["A", "B"],
  ],
  ["nothing of the same form under another name", [state], [interfaceOf("Other", { status: "Status", note: "string" }, "State")], []],
])("an older file takes %s", (_, first, second, names) => expect(taken(first, second)).toEqual(names));

test("a type is taken from the file that declares it", () => {
  const share = typeSharing();
  const old = alias("Status", ['"A"'], ["Status."]);
  share("new", [state, status]);
  share("old", [old]);
  expect(share("older", [status]).shared).toEqual(new Map([["new", ["Status"]]]));
  expect(share("oldest", [old]).shared).toEqual(new Map([["old", ["Status"]]]));
});
