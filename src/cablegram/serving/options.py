"""Options that several commands share, and how their values are read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """An ISO 8601 day, or a usage error."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        message = f"'{value}' is not a date; give ISO 8601, such as 2026-01-03"
        raise click.BadParameter(message) from None


def country(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """A three-letter code, or a usage error."""
    if value is not None and not (len(value) == 3 and value.isascii() and value.isalpha()):
        message = f"'{value}' is not a country code; give ISO 3166-1 alpha-3, such as JPN, or IGO, NGO, IMG, MNC"
        raise click.BadParameter(message)
    return value.upper() if value else None


def forms(*names: str) -> Callable[..., Any]:
    """The option --format; the first name is the default."""
    told = "How to print."
    return click.option("--format", "form", type=click.Choice(names), default=names[0], show_default=True, help=told)


INPUTS: Final = click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
OPTIONAL_INPUTS: Final = click.argument("inputs", nargs=-1, metavar="[INPUT...]")
LEDGER_INSTEAD: Final = click.option(
    "--ledger",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Ledger to read if no INPUT is given.  [default: cablegram.db]",
)
QUERY: Final = click.option("--query", metavar="TEXT", help="Only documents of the ledger that 'search' would find.")
STORYLINE: Final = click.option("--storyline", metavar="ID", help="Only documents of this storyline; see 'storylines'.")
PAIR: Final = click.option(
    "--pair", nargs=2, metavar="COUNTRY OTHER", help="Only what lies between two countries, by code or name."
)
ACTOR: Final = click.option(
    "--actor", metavar="NAME", help="Only what this actor does, suffers or says; a name, an id or a country."
)
PUBLISHED: Final = click.option(
    "--published", metavar="DATE", callback=day, help="Publication day (ISO 8601) of inputs whose record gives none."
)
STRICT: Final = click.option("--strict", is_flag=True, help="Exit with 3 if any input failed.")
LEDGER: Final = click.option(
    "--ledger",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("cablegram.db"),
    show_default=True,
    help="Ledger file.",
)
ACTORS: Final = click.option(
    "--actors", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Your own actors, CSV or YAML, beside ours."
)
CORRECTIONS: Final = click.option(
    "--corrections",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Who is whom, by a person.  [default: corrections.txt beside the ledger, if it is there]",
)
READ: Final = (
    "ledger",
    "query",
    "storyline",
    "published",
    "actors",
    "corrections",
)  # what says which analyses a command is to read
