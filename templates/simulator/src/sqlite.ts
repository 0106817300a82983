/**
 * Keeps what is simulated in a SQLite file, so that it survives the process: running operations too. For Node.js.
 */
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Document, Kind, PageQuery, Store } from "./store/store.ts";

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS documents (kind TEXT, key TEXT, json TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS links (kind TEXT, link TEXT, owner TEXT, key TEXT, PRIMARY KEY (kind, link, owner, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS numbers (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
`;

/** Opens a file, or makes one. Two simulators must not share it. */
export function sqliteStore(file: string): Store {
  return new SqliteStore(new DatabaseSync(file));
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(schema);
  }

  get<D extends Document>(kind: Kind, key: string): D | undefined {
    const row = this.#sql("SELECT json FROM documents WHERE kind = ? AND key = ?").get(kind, key);
    return row === undefined ? undefined : (JSON.parse(String(row["json"])) as D);
  }

  put(kind: Kind, document: Document): void {
    this.transaction(() => {
      const before = this.get(kind, document.key)?.links ?? {};
      this.#sql("INSERT OR REPLACE INTO documents VALUES (?, ?, ?)").run(kind, document.key, JSON.stringify(document));
      for (const [link, owner] of Object.entries(before)) {
        if (document.links[link] !== owner) this.#unlink(kind, link, owner, document.key);
      }
      for (const [link, owner] of Object.entries(document.links)) {
        if (before[link] !== owner) this.#sql("INSERT INTO links VALUES (?, ?, ?, ?)").run(kind, link, owner, document.key);
      }
    });
  }

  delete(kind: Kind, key: string): void {
    this.transaction(() => {
      for (const [link, owner] of Object.entries(this.get(kind, key)?.links ?? {})) this.#unlink(kind, link, owner, key);
      this.#sql("DELETE FROM documents WHERE kind = ? AND key = ?").run(kind, key);
    });
  }

  page<D extends Document>(kind: Kind, link: string, owner: string, { after = "", limit }: PageQuery = {}): D[] {
    return this.#sql(
      `SELECT json FROM links JOIN documents USING (kind, key)
       WHERE kind = ? AND link = ? AND owner = ? AND key > ? ORDER BY key LIMIT ?`,
    )
      .all(kind, link, owner, after, limit ?? -1)
      .map((row) => JSON.parse(String(row["json"])) as D);
  }

  count(kind: Kind): number {
    return Number(this.#sql("SELECT count(*) AS n FROM documents WHERE kind = ?").get(kind)?.["n"] ?? 0);
  }

  nextNumber(): number {
    const row = this.#sql("INSERT INTO numbers VALUES ('next', 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value").get();
    return Number(row?.["value"]);
  }

  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#database.exec("BEGIN IMMEDIATE");
    this.#depth = 1;
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    } finally {
      this.#depth = 0;
    }
  }

  clear(): void {
    this.#database.exec("DELETE FROM documents; DELETE FROM links; DELETE FROM numbers;");
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #unlink(kind: Kind, link: string, owner: string, key: string): void {
    this.#sql("DELETE FROM links WHERE kind = ? AND link = ? AND owner = ? AND key = ?").run(kind, link, owner, key);
  }

  #sql(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (statement === undefined) this.#statements.set(text, (statement = this.#database.prepare(text)));
    return statement;
  }
}
