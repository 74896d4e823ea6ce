#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/upgrade/dump.py DATABASE: writes the rows of a demonstration (data/desk.db of a program that has stopped) as SQL for both
engines to tests/upgrade/<its last migration>.sql. Each migration that lands gets one, made by the program as it is then; the
upgrade test brings every one of them to the newest schema. Secrets and sessions stay out."""

import sqlite3
import sys
from pathlib import Path

LEFT_OUT = {"schema_migration", "session", "one_time_link", "sign_in_throttle", "idempotency", "periodic_lease"}
# One engine's own index of terms, and what it is made from: the program makes both again.
INDEX = {("story", "search_row"), ("story", "terms")}
SEALED = {("channel", "secrets"), ("delivery", "memory_secrets")}


def literal(value, kind):
    if value is None:
        return "NULL"
    if kind == "BOOLEAN":
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, bytes):
        raise SystemExit("a blob: this script has to learn how both engines write one")
    return "'" + value.replace("'", "''") + "'"


def main():
    database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    last = database.execute("SELECT max(name) FROM schema_migration").fetchone()[0]
    lines = [f"-- The demonstration's rows as of {last}; made by tests/upgrade/dump.py."]
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"):
        if table in LEFT_OUT or table.startswith("story_search"):
            continue
        columns = [(row[1], row[2]) for row in database.execute(f"PRAGMA table_info({table})") if (table, row[1]) not in INDEX]
        names = ", ".join(name for name, _ in columns)
        for row in database.execute(f"SELECT {names} FROM {table} ORDER BY rowid"):
            values = ", ".join("NULL" if (table, name) in SEALED else literal(value, kind) for value, (name, kind) in zip(row, columns))
            lines.append(f"INSERT INTO {table} ({names}) VALUES ({values});")
    target = Path(__file__).parent / f"{last}.sql"
    target.write_text("\n".join(lines) + "\n")
    print(target, len(lines) - 1, "rows")


main()
