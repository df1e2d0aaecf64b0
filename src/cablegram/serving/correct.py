"""The command ``cablegram correct``: a person's decisions on what a ledger's events are, kept beside the machine's reading."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cablegram.core.errors import UsageError
from cablegram.serving.options import LEDGER, forms
from cablegram.serving.streams import emit, emit_records, settings, terminal_width, write

if TYPE_CHECKING:
    from cablegram.core.stories import Decision
    from cablegram.running.store import Ledger

VERBS = "accept, reject, merge, split, edit, list, export or import"


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="accept|reject|merge|split|edit|list|export|import ...")
@LEDGER
@click.option("--by", metavar="NAME", help="Who decides.  [default: your login name]")
@click.option("--why", metavar="TEXT", help="Why, in a few words.")
@forms("table", "jsonl", "json")
def correct(words: tuple[str, ...], ledger: Path, by: str | None, why: str | None, form: str) -> None:
    """Decide on an event: accept, reject, merge, split or edit it.

    A rejected event vanishes from every view; an edited one is shown with your value and the machine's beside it.
    merge and split say of two events that they are, or are not, one; and of two documents, one story. The
    machine's reading is kept: of two decisions on one thing the later stands, so the opposite takes one back.
    Decisions survive a rebuild and hold for later versions of the article whose sentence stands unchanged; where it
    was edited they lapse, as 'list' says.

    \b
    accept EVENT             reject EVENT
    merge EVENT EVENT        split EVENT EVENT      or two documents
    edit EVENT type|status|date|"country of WORDS" VALUE
                             WORDS are the party's own; a date is YYYY-MM-DD or two with / between; none: unknown
    list                     who decided what, when and why, and whether it holds
    export [FILE]            the same as text, one decision a line
    import FILE              put in the decisions of such a file that the ledger does not have

    EVENT is an event's id or its beginning, as 'show' and 'list --occurrences' tell it. An occurrence's id
    (occurrence:...) stands for all events that report it, a storyline's for its documents: merge makes two one,
    split takes one event, or document, out.

    \b
    Examples:
      cablegram correct reject 3f9c21ab --why "a film, not a raid"
      cablegram correct edit 3f9c21ab "country of the gunmen" SYR --by anna
      cablegram correct export decisions.txt
    """
    from cablegram.running.store import Ledger  # noqa: PLC0415

    verb, *rest = words
    with Ledger(ledger, create=False) as book:
        if verb == "list" and not rest:
            _list(book, form=form)
        elif verb == "export" and len(rest) <= 1:
            _export(book, Path(rest[0]) if rest else None)
        elif verb == "import" and len(rest) == 1:
            _import(book, Path(rest[0]))
        else:
            _decide(book, _decision(verb, rest, by=by, why=why))


def _decision(verb: str, rest: list[str], *, by: str | None, why: str | None) -> Decision:
    """The decision that the words of the command line make."""
    from cablegram.core.stories import Decision  # noqa: PLC0415
    from cablegram.linking.decisions import HOW  # noqa: PLC0415

    known = next((v for v in HOW if v == verb), None)
    if known is None:
        message = f"'{verb}' with {len(rest)} more words is none of {VERBS}; see 'cablegram correct --help'"
        raise UsageError(message)
    if len(rest) != {"accept": 1, "reject": 1, "merge": 2, "split": 2, "edit": 3}[known]:
        message = f"'{verb}' is written {HOW[known]}"
        raise UsageError(message)
    other = rest[1] if known in {"merge", "split"} else None
    field, value = rest[1:] if known == "edit" else (None, None)
    who, today = by or getpass.getuser(), settings().today.isoformat()
    return Decision(verb=known, one=rest[0], other=other, field=field, value=value, by=who, on=today, why=why)


def _decide(book: Ledger, decision: Decision) -> None:
    from cablegram.running.jobs import link  # noqa: PLC0415
    from cablegram.running.store_decisions import decide_on  # noqa: PLC0415
    from cablegram.serving.tables import counted  # noqa: PLC0415

    link(book)  # occurrences and storylines may be meant
    done = decide_on(book, decision)
    link(book)
    told = "decided" if done == 1 else counted(done, "decision") if done else "decided already"
    emit(f"{book.path}: {told}\n")


def _list(book: Ledger, *, form: str) -> None:
    import msgspec  # noqa: PLC0415

    from cablegram.running.store_decisions import held_decisions  # noqa: PLC0415
    from cablegram.serving.tables import short_id, table  # noqa: PLC0415

    held = held_decisions(book)
    if form != "table":
        emit_records(({**msgspec.to_builtins(h.decision), "state": h.state, "edited_in": h.edited_in} for h in held), form=form)
        return
    if not held:
        emit("no decision\n")
        return
    rows = (
        (
            d.verb,
            short_id(d.one),
            d.other and short_id(d.other),
            d.field and f"{d.field} = {d.value}",
            f"lapsed, edited in {short_id(h.edited_in)}" if h.edited_in else h.state,
            d.by,
            d.on,
            d.why,
        )
        for h in held
        for d in [h.decision]
    )
    emit(table(("decision", "on", "and", "what", "state", "by", "day", "why"), rows, width=terminal_width()))


def _export(book: Ledger, out: Path | None) -> None:
    from cablegram.linking.decisions import line_of  # noqa: PLC0415
    from cablegram.running.store_decisions import every_decision  # noqa: PLC0415

    if write(out, "".join(f"{line_of(d)}\n" for d in every_decision(book)).encode()):
        emit(f"{out}\n")


def _import(book: Ledger, path: Path) -> None:
    from cablegram.linking.decisions import parse_decisions  # noqa: PLC0415
    from cablegram.running.jobs import link  # noqa: PLC0415
    from cablegram.running.store_decisions import import_decisions  # noqa: PLC0415
    from cablegram.serving.tables import counted  # noqa: PLC0415

    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        message = f"cannot read {path}: {error.strerror}"
        raise UsageError(message) from error
    except UnicodeDecodeError as error:
        message = f"{path} is not UTF-8 text; save it as UTF-8"
        raise UsageError(message) from error
    new, unknown = import_decisions(book, parse_decisions(text, name=path.name))
    link(book)
    ids = "1 id is not in the ledger and waits for its article" if unknown == 1 else f"{unknown} ids are not in the ledger and wait"
    emit(f"{book.path}: {counted(new, 'decision')} put in{f'; {ids}' if unknown else ''}\n")
