import { ts } from "ts-morph";

/** The syntax errors of a text, as TypeScript words them. */
export function syntaxErrors(text: string, path = "file.ts"): string[] {
  const { diagnostics } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext },
  });
  return (diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

export interface ShapeOptions {
  /** Names of members and of types are left out too. */
  readonly anonymous?: boolean;
}

/**
 * The syntax tree as text: kinds of nodes, names, and tags of documentation. What a string literal, a template or a
 * comment says is left out: two texts of one shape do the same with other words.
 */
export function shapeOf(text: string, { anonymous = false }: ShapeOptions = {}): string {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ESNext, true);
  const lines: string[] = [];
  const visit = (node: import("ts-morph").ts.Node, depth: number): void => {
    const indent = " ".repeat(depth);
    const isName =
      ts.isIdentifier(node) ||
      ts.isComputedPropertyName(node) ||
      ((ts.isStringLiteral(node) || ts.isNumericLiteral(node)) && (node.parent as { name?: unknown }).name === node);
    if (anonymous && isName) {
      lines.push(`${indent}name`);
      return;
    }
    lines.push(`${indent}${ts.SyntaxKind[node.kind]}${ts.isIdentifier(node) ? ` ${node.text}` : ""}`);
    for (const doc of (node as { jsDoc?: import("ts-morph").ts.JSDoc[] }).jsDoc ?? []) visit(doc, depth + 1);
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(file, 0);
  return lines.join("\n");
}

/** What a module exports when it runs, with others in the place of what it imports. */
export function run(text: string, imports: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS } });
  const exports: Record<string, unknown> = {};
  const body = new Function("require", "exports", outputText) as (require: (name: string) => unknown, exports: object) => void;
  body((name) => {
    if (!Object.hasOwn(imports, name)) throw new Error(`Nobody gave it ${name}`);
    return imports[name];
  }, exports);
  return exports;
}

/** Texts of the string literals of a file, in order; of no-substitution templates too. */
export function stringsIn(text: string): string[] {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: import("ts-morph").ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** How often each name is declared at the top of a file. */
export function topLevelNames(text: string): string[] {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ESNext, true);
  return file.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    const named = statement as { name?: import("ts-morph").ts.Node };
    return named.name === undefined ? [] : [named.name.getText(file)];
  });
}

/** The text of a declaration at the top of a file, without its documentation, blanks made single. */
export function declarationOf(text: string, name: string): string {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ESNext, true);
  const found = file.statements.find((statement) => topLevelNames(statement.getText(file)).includes(name));
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found.getText(file).replace(/\s+/g, " ");
}
