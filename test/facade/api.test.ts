import { join } from "node:path";
import { type ClassDeclaration, type MethodDeclaration, Project, SyntaxKind, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { root } from "../support/repository.ts";

const project = new Project({ tsConfigFilePath: join(root, "generated/tsconfig.json"), skipAddingFilesFromTsConfig: true });
const index = project.addSourceFileAtPath(join(root, "generated/facade/src/index.ts"));
project.resolveSourceFileDependencies();
const declarations = [...index.getExportedDeclarations()].map(([name, [declaration]]) => ({ name, declaration: declaration! }));

describe("what @pecgen/client exports", () => {
  test("is this", () => {
    const listed = declarations.map(
      ({ name, declaration }) => `${ts.SyntaxKind[declaration.getKind()]?.replace("Declaration", "")} ${name}`,
    );
    expect(listed.toSorted()).toMatchSnapshot();
  });

  test("are these methods", () => {
    const client = index.getExportedDeclarations().get("PrivateEndpointConnections")?.[0]?.asKindOrThrow(SyntaxKind.ClassDeclaration);
    expect(methodsOf(client).map((method) => method.getName())).toMatchSnapshot();
  });

  test("is documented, with its members", () => {
    const bare = declarations.flatMap(({ name, declaration }) => {
      const documented = declaration.asKind(SyntaxKind.VariableDeclaration)?.getVariableStatement() ?? declaration;
      const own = "getJsDocs" in documented && documented.getJsDocs().length > 0 ? [] : [name];
      const methods = methodsOf(declaration.asKind(SyntaxKind.ClassDeclaration));
      return [...own, ...methods.filter((method) => undocumented(method)).map((method) => `${name}.${method.getName()}`)];
    });
    expect(bare).toEqual([]);
  });
});

function methodsOf(type: ClassDeclaration | undefined): MethodDeclaration[] {
  return (type?.getInstanceMethods() ?? []).filter((method) => !method.getName().startsWith("#"));
}

/** Overloads are documented at the first of them. What says what another class says needs no words. */
function undocumented(method: MethodDeclaration): boolean {
  if (method.hasOverrideKeyword()) return false;
  return [...method.getOverloads(), method].every((each) => each.getJsDocs().length === 0);
}
