/**
 * What a package offers to whoever compiles against it. Types of the package and of the packages it is published with
 * are taken apart; those of other packages and of the language count by name.
 */

/** A graph: types that name themselves are circular. */
export type ApiType = PlainType | UnionType | ReferenceType | ObjectType;

/** What has no parts to compare: a primitive, a literal, a type parameter, a type of a form that is not read. */
export interface PlainType {
  readonly kind: "plain";
  readonly text: string;
}

export interface UnionType {
  readonly kind: "union";
  readonly name: string | null;
  readonly members: readonly ApiType[];
}

/** A type that is declared elsewhere, with its arguments; arrays and tuples as well. */
export interface ReferenceType {
  readonly kind: "reference";
  readonly name: string;
  readonly arguments: readonly ApiType[];
}

export interface ObjectType {
  readonly kind: "object";
  /** As declared; `null` for a type without a name of its own. */
  readonly name: string | null;
  /** What stands for its type parameters. */
  arguments: readonly ApiType[];
  readonly place: ApiPlace | null;
  members: ReadonlyMap<string, ApiMember>;
  calls: readonly ApiSignature[];
  /** Of classes. */
  constructs: readonly ApiSignature[];
}

export interface ApiMember {
  readonly type: ApiType;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly place: ApiPlace | null;
}

export interface ApiSignature {
  readonly parameters: readonly ApiParameter[];
  readonly returns: ApiType;
}

export interface ApiParameter {
  readonly name: string;
  readonly type: ApiType;
  readonly optional: boolean;
  readonly rest: boolean;
}

/** A line of a declaration, below the folder of its package. */
export interface ApiPlace {
  readonly file: string;
  readonly line: number;
}

/** `constant`: an object that is only ever read, whose content is data and no promise. */
export type ExportKind = "class" | "function" | "constant" | "value" | "type";

export interface ApiExport {
  readonly name: string;
  readonly kind: ExportKind;
  readonly type: ApiType;
  readonly place: ApiPlace | null;
}

/** What `package.json` promises. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly commands: readonly string[];
  /** Path to import from, for example `./2023-07-01`, to the file with its declarations. */
  readonly entries: ReadonlyMap<string, string>;
}

export interface PackageApi {
  readonly manifest: PackageManifest;
  /** For each path to import from, what can be imported; names of types and values are apart. */
  readonly exports: ReadonlyMap<string, ReadonlyMap<string, ApiExport>>;
}
