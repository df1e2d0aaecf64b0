"""Regenerates what is made from the code: the reference pages and the packaged JSON Schema. Run by ``make docs``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.dating import dating_page
from cablegram.core.schema import make_schema
from cablegram.reporting.export_tables import TABLES
from cablegram.serving.cli import cli

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT: Final = Path(__file__).parent.parent
WIDTH: Final = 100
FIRST: Final = ("Analysis", "Document", "Event", "Claim")  # the records that a reader looks for; the others follow by name


def main() -> None:
    """Write every generated file and say which."""
    for name, make in GENERATED.items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(make(), encoding="utf-8")
        print(path.relative_to(ROOT))


def help_texts() -> Iterator[tuple[str, str]]:
    """Each command's name and its --help, as wide as the docs."""
    context = cli.make_context("cablegram", [], resilient_parsing=True, terminal_width=WIDTH)
    yield "cablegram", cli.get_help(context)
    for name, command in sorted(cli.commands.items()):
        inner = command.make_context(name, [], parent=context, resilient_parsing=True, terminal_width=WIDTH)
        yield f"cablegram {name}", command.get_help(inner)


def commands_page() -> str:
    """``docs/reference/commands.md``."""
    head = "# Commands\n\nMade from `--help` by `make docs`; change the help texts in `src/cablegram/serving/cli.py`.\n"
    return head + "".join(f"\n## {name}\n\n```text\n{text}\n```\n" for name, text in help_texts())


def records_page() -> str:
    """``docs/reference/records.md``."""
    schema = make_schema()
    parts = schema["$defs"]
    head = (
        "# Records\n\n"
        "What `cablegram code` prints: one JSON object per document and line (JSON Lines, UTF-8), an **Analysis**. Every offset\n"
        "is half-open, `[start, end)`, in code points of `document.text`, and `text[start:end]` is exactly the quoted string. A\n"
        "value that the text does not support is `null`, never a guess. The same as JSON Schema: `cablegram schema`; to check a\n"
        "file: `cablegram schema --check FILE`.\n\n"
        "Made from the records by `make docs`; change `src/cablegram/core/records.py` and `schema.py`.\n"
    )
    names = [*FIRST, *sorted(set(parts) - set(FIRST))]
    return head + "".join(record_section(name, parts[name]) for name in names)


def record_section(name: str, part: dict[str, Any]) -> str:
    """One record: its promise and a table of its fields."""
    rows = "".join(
        f"| `{field}` | {kind_of(schema)} | {schema.get('description', '')} |\n" for field, schema in part["properties"].items()
    )
    promise = " ".join(part.get("description", "").replace("``", "`").split())
    return f"\n## {name}\n\n{promise}\n\n| field | value | meaning |\n|---|---|---|\n{rows}"


def kind_of(schema: dict[str, Any]) -> str:
    """A field's values in a few words."""
    if "anyOf" in schema:
        return " or ".join(kind_of(option) for option in schema["anyOf"])
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(value)}`" for value in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {kind_of(schema['items'])}"
    return str(schema["type"])


def schema_text() -> str:
    """``src/cablegram/data/schema.json``."""
    return json.dumps(make_schema(), indent=1) + "\n"


def tables_page() -> str:
    """``docs/reference/tables.md``."""
    head = (
        "# Tables of a release\n\n"
        "What `cablegram export parquet` and `cablegram export csv` write: one file a table. In CSV a list is parted by `; `, and\n"
        "what a spreadsheet would run as a formula begins with an apostrophe. `datapackage.json` beside the files says the same\n"
        "for programs. What the rows stand for: [exports](../exports.md).\n\n"
        "Made from `src/cablegram/reporting/export_tables.py` by `make docs`.\n"
    )
    kinds = {"day": "date", "truth": "true or false", "texts": "list of text"}
    parts = []
    for name, table in TABLES.items():
        rows = "".join(f"| `{c.name}` | {kinds.get(c.kind, c.kind)} | {c.meaning} |\n" for c in table.columns)
        key = ", ".join(f"`{column}`" for column in table.key)
        parts.append(f"\n## {name}\n\nA row is unique by {key}.\n\n| column | value | meaning |\n|---|---|---|\n{rows}")
    return head + "".join(parts)


GENERATED: Final[dict[str, Callable[[], str]]] = {
    "docs/dating.md": dating_page,
    "docs/reference/commands.md": commands_page,
    "docs/reference/records.md": records_page,
    "docs/reference/tables.md": tables_page,
    "src/cablegram/data/schema.json": schema_text,
}

if __name__ == "__main__":
    main()
