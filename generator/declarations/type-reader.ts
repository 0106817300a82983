import { ts } from "ts-morph";
import { by } from "../lib/compare.ts";
import type { ApiMember, ApiPlace, ApiSignature, ApiType, ObjectType } from "./types.ts";

export interface TypeReader {
  isOurs(symbol: ts.Symbol): boolean;
  placeOf(symbol: ts.Symbol): ApiPlace | null;
  /** The type of a class, function or constant. */
  valueOf(symbol: ts.Symbol): ApiType;
  /** What the name of a type stands for. */
  declaredOf(symbol: ts.Symbol): ApiType;
}

export interface TypeReaderOptions {
  /** Types declared below these folders are taken apart. */
  readonly homes: readonly string[];
  /** How a file is called towards readers. */
  readonly show: (file: string) => string;
}

/** A type that is nested deeper than this is told by its text: a generic type can stand for ever larger ones. */
const deepest = 24;

const atoms =
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown |
  ts.TypeFlags.String |
  ts.TypeFlags.Number |
  ts.TypeFlags.Boolean |
  ts.TypeFlags.BigInt |
  ts.TypeFlags.Literal |
  ts.TypeFlags.ESSymbolLike |
  ts.TypeFlags.Void |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null |
  ts.TypeFlags.Never |
  ts.TypeFlags.NonPrimitive |
  ts.TypeFlags.TemplateLiteral |
  ts.TypeFlags.TypeParameter;

/** Methods and functions have names as well, but their types have none. */
const namesTypes = ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias;

const textFlags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** Takes types of the compiler apart, each once. */
export function typeReader(checker: ts.TypeChecker, { homes, show }: TypeReaderOptions): TypeReader {
  const known = new Map<ts.Type, ApiType>();
  let depth = 0;

  const isHome = (node: ts.Node): boolean => homes.some((home) => node.getSourceFile().fileName.startsWith(`${home}/`));
  const isOurs = (symbol: ts.Symbol): boolean => (symbol.declarations ?? []).some(isHome);

  const placeOf = (symbol: ts.Symbol): ApiPlace | null => {
    const node = symbol.declarations?.find(isHome);
    if (node === undefined) return null;
    const file = node.getSourceFile();
    return { file: show(file.fileName), line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 };
  };

  const plain = (type: ts.Type): ApiType => ({ kind: "plain", text: checker.typeToString(type, undefined, textFlags) });

  const read = (type: ts.Type): ApiType => {
    const found = known.get(type);
    if (found !== undefined) return found;
    if (type.flags & atoms || depth > deepest) return plain(type);
    depth++;
    const made = make(type);
    depth--;
    known.set(type, made);
    return made;
  };

  const make = (type: ts.Type): ApiType => {
    if (type.isUnion()) return union(type.types, nameOf(type.aliasSymbol));
    if (type.isIntersection() && type.types.some(({ flags }) => !(flags & ts.TypeFlags.Object))) return plain(type);
    if (!type.isIntersection() && !(type.flags & ts.TypeFlags.Object)) return plain(type);
    if (checker.isTupleType(type) || checker.isArrayType(type) || isForeign(type)) {
      const name = checker.isTupleType(type) ? "tuple" : type.symbol.name;
      return { kind: "reference", name, arguments: checker.getTypeArguments(type as ts.TypeReference).map(read) };
    }
    return object(type);
  };

  /** Declared elsewhere under a name. What a utility type of the language makes of ours has none. */
  const isForeign = ({ symbol }: ts.Type): boolean => symbol !== undefined && !symbol.name.startsWith("__") && !isOurs(symbol);

  const nameOf = (symbol: ts.Symbol | undefined): string | null =>
    symbol !== undefined && symbol.flags & namesTypes && !symbol.name.startsWith("__") && isOurs(symbol) ? symbol.name : null;

  const union = (types: readonly ts.Type[], name: string | null): ApiType => {
    const parts = types.filter(({ flags }) => !(flags & ts.TypeFlags.BooleanLiteral)).map(read);
    const booleans = types.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    const members = [...parts, ...(booleans.length === 2 ? [{ kind: "plain", text: "boolean" } as const] : booleans.map(plain))];
    return members.length === 1 ? (members[0] as ApiType) : { kind: "union", name, members };
  };

  const object = (type: ts.Type): ObjectType => {
    const symbol = type.aliasSymbol ?? type.symbol;
    const isStatic = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0 && type.getConstructSignatures().length > 0;
    const name = nameOf(symbol);
    const made: ObjectType = {
      kind: "object",
      name: isStatic && name !== null ? `typeof ${name}` : name,
      place: symbol === undefined ? null : placeOf(symbol),
      arguments: [],
      members: new Map(),
      calls: [],
      constructs: [],
    };
    // Known before its members are: they may name it.
    known.set(type, made);
    if (name !== null && !isStatic) made.arguments = argumentsOf(type).map(read);
    made.members = membersOf(type);
    made.calls = type.getCallSignatures().map(signature);
    made.constructs = type.getConstructSignatures().map(signature);
    return made;
  };

  /** Without the `this` that the compiler adds to those of a class. */
  const argumentsOf = (type: ts.Type): readonly ts.Type[] => {
    if (type.aliasSymbol !== undefined) return type.aliasTypeArguments ?? [];
    const target = (type as ts.TypeReference).target as ts.InterfaceType | undefined;
    return target === undefined ? [] : checker.getTypeArguments(type as ts.TypeReference).slice(0, target.typeParameters?.length ?? 0);
  };

  const membersOf = (type: ts.Type): Map<string, ApiMember> => {
    const members = new Map<string, ApiMember>();
    for (const property of checker.getPropertiesOfType(type).toSorted(by(({ name }) => name))) {
      if (isHidden(property)) continue;
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      // The compiler counts symbols like `Symbol.iterator`; the number is another one in each program.
      const name = property.name.replace(/^__@(\w+)@\d+$/, "[Symbol.$1]");
      members.set(name, {
        type: typeOfProperty(property, optional),
        optional,
        readonly: isReadonly(property),
        place: placeOf(property),
      });
    }
    for (const { keyType, type: value, isReadonly: readonly } of checker.getIndexInfosOfType(type)) {
      const key = `[${checker.typeToString(keyType)}]`;
      members.set(key, { type: read(value), optional: true, readonly, place: null });
    }
    return members;
  };

  /** Private members, what is internal, and what a class of another package brings along. */
  const isHidden = (property: ts.Symbol): boolean => {
    const nodes = property.declarations ?? [];
    if (property.name === "prototype" || nodes.some(hasPrivateName)) return true;
    if (nodes.some((node) => ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))) return true;
    return property.getJsDocTags().some(({ name }) => name === "internal") || (nodes.length > 0 && !nodes.some(isHome));
  };

  const isReadonly = (property: ts.Symbol): boolean => {
    const nodes = property.declarations ?? [];
    if (property.flags & ts.SymbolFlags.Accessor) return !(property.flags & ts.SymbolFlags.SetAccessor);
    return nodes.some((node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0);
  };

  /** Without the `undefined` of a member that may be missing; the name of a union is known only where it is written. */
  const typeOfProperty = (property: ts.Symbol, optional: boolean): ApiType => {
    const type = checker.getTypeOfSymbol(property);
    if (!optional) return read(type);
    const written = property.declarations?.find(ts.isPropertySignature)?.type;
    const named = written === undefined ? undefined : checker.getTypeFromTypeNode(written);
    return named?.aliasSymbol !== undefined && named.isUnion() && named.aliasTypeArguments === undefined ? read(named) : present(type);
  };

  const present = (type: ts.Type): ApiType =>
    type.isUnion()
      ? union(
          type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)),
          null,
        )
      : read(type);

  const signature = (found: ts.Signature): ApiSignature => ({
    parameters: found.parameters.map((parameter) => {
      const node = parameter.valueDeclaration as ts.ParameterDeclaration | undefined;
      const rest = node?.dotDotDotToken !== undefined;
      const optional = !rest && (node?.questionToken !== undefined || node?.initializer !== undefined);
      const type = node === undefined ? checker.getTypeOfSymbol(parameter) : checker.getTypeOfSymbolAtLocation(parameter, node);
      return { name: parameter.name, type: optional ? present(type) : read(type), optional, rest };
    }),
    returns: read(found.getReturnType()),
  });

  return {
    isOurs,
    placeOf,
    valueOf: (symbol) => read(checker.getTypeOfSymbol(symbol)),
    declaredOf: (symbol) => read(checker.getDeclaredTypeOfSymbol(symbol)),
  };
}

function hasPrivateName(node: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(node);
  return name !== undefined && ts.isPrivateIdentifier(name);
}
