import { type Column, type Expression, functionNames, operators, type Query, type Step, type Table } from "./ast.ts";
import { failureAt, notInLanguage } from "./failure.ts";
import { type Token, tokensOf } from "./tokens.ts";

const tables: readonly Table[] = ["resources", "resourcecontainers"];

/** The most rows that one resource may become, and how many it becomes where the query does not say. */
const expansion = { most: 400, unless: 128 };

/**
 * Reads a query of the family that is answered: `where`, `extend`, `mv-expand`, `project` and `order by` over one table.
 *
 * @throws ArmFailure that names the word at which it is not understood
 */
export function parseQuery(text: string): Query {
  const words = new Words(tokensOf(text));
  const name = words.expect("name", "a table");
  const table = tables.find((known) => known === name.text.toLowerCase());
  if (table === undefined) throw notInLanguage(name.text, `The table '${name.text}' is not simulated; there are ${tables.join(" and ")}.`);
  const steps: Step[] = [];
  while (words.take("|")) steps.push(stepAt(words));
  words.expect("end", "| or the end of the query");
  return { table, steps };
}

function stepAt(words: Words): Step {
  const operator = words.expect("name", "an operator");
  switch (operator.text) {
    case "where":
      return { kind: "where", condition: expressionAt(words) };
    case "extend":
      return { kind: "extend", columns: listOf(words, () => assignmentAt(words)) };
    case "project":
      return { kind: "project", columns: listOf(words, () => columnAt(words)) };
    case "mv-expand":
    case "mvexpand":
      return { kind: "mv-expand", column: assignmentAt(words), limit: limitAt(words) };
    case "order":
    case "sort":
      words.expect("by", "by");
      return { kind: "order", by: listOf(words, () => orderingAt(words)) };
    default:
      throw notInLanguage(operator.text, `The operator '${operator.text}' is not simulated.`);
  }
}

function limitAt(words: Words): number {
  if (!words.take("limit")) return expansion.unless;
  const limit = words.expect("number", "a number of rows");
  const rows = Number(limit.value);
  if (Number.isInteger(rows) && rows >= 1 && rows <= expansion.most) return rows;
  throw notInLanguage(limit.text, `The limit of mv-expand is from 1 to ${expansion.most} rows.`);
}

function orderingAt(words: Words): { readonly name: string; readonly descending: boolean } {
  const { text } = words.expect("name", "a column");
  // Without a direction it is descending.
  const descending = !words.take("asc");
  if (descending) words.take("desc");
  return { name: text, descending };
}

function assignmentAt(words: Words): Column {
  const { text } = words.expect("name", "a column");
  words.expect("=", "=");
  return { name: text, value: expressionAt(words) };
}

/** A column, which keeps its name, or a new one. */
function columnAt(words: Words): Column {
  const { text } = words.expect("name", "a column");
  return { name: text, value: words.take("=") ? expressionAt(words) : { kind: "path", names: [text] } };
}

function expressionAt(words: Words): Expression {
  return joinedBy(words, "or", () => joinedBy(words, "and", () => comparisonAt(words)));
}

function joinedBy(words: Words, kind: "and" | "or", operand: () => Expression): Expression {
  const first = operand();
  const operands = [first];
  while (words.take(kind)) operands.push(operand());
  return operands.length === 1 ? first : { kind, operands };
}

function comparisonAt(words: Words): Expression {
  const left = operandAt(words);
  const operator = operators.find((sign) => words.take(sign));
  if (operator !== undefined) return { kind: "compare", operator, left, right: operandAt(words) };
  if (!words.take("in")) return left;
  const folds = words.take("~");
  words.expect("(", "(");
  const values = listOf(words, () => literalAt(words));
  words.expect(")", ")");
  return { kind: "in", left, values, folds };
}

function operandAt(words: Words): Expression {
  if (words.take("(")) {
    const inner = expressionAt(words);
    words.expect(")", ")");
    return inner;
  }
  if (words.next.kind !== "name" || /^(true|false)$/.test(words.next.text)) return { kind: "literal", value: literalAt(words) };
  const name = words.expect("name", "a value");
  if (!words.take("(")) return { kind: "path", names: [name.text, ...membersAt(words)] };
  const called = functionNames.find((known) => known === name.text);
  if (called === undefined) throw notInLanguage(name.text, `The function '${name.text}' is not simulated.`);
  const argument = expressionAt(words);
  words.expect(")", ")");
  return { kind: "call", name: called, argument };
}

function membersAt(words: Words): string[] {
  const members: string[] = [];
  for (;;) {
    if (words.take(".")) members.push(words.expect("name", "a member").text);
    else if (words.take("[")) {
      members.push(String(words.expect("string", "the name of a member").value));
      words.expect("]", "]");
    } else return members;
  }
}

function literalAt(words: Words): string | number | boolean {
  if (words.take("true")) return true;
  if (words.take("false")) return false;
  const token = words.next.kind === "number" ? words.expect("number", "a value") : words.expect("string", "a value");
  return token.value ?? "";
}

function listOf<T>(words: Words, item: () => T): T[] {
  const items = [item()];
  while (words.take(",")) items.push(item());
  return items;
}

/** The words of a query, from the first to the last. */
class Words {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token {
    return this.#tokens[this.#at] as Token;
  }

  /** Goes on if the next word is this one. What is within quotes is no word of the language. */
  take(text: string): boolean {
    const { next } = this;
    if (next.text !== text || (next.kind !== "name" && next.kind !== "sign")) return false;
    this.#at += 1;
    return true;
  }

  /** @throws ArmFailure if the next word is another one, or of another kind */
  expect(wanted: Token["kind"] | (string & {}), expected: string): Token {
    const { next } = this;
    const kinds: readonly string[] = ["name", "string", "number", "end"] satisfies Token["kind"][];
    const fits = kinds.includes(wanted) ? next.kind === wanted : next.text === wanted && next.kind !== "string";
    if (!fits) throw failureAt(next, expected);
    if (next.kind !== "end") this.#at += 1;
    return next;
  }
}
