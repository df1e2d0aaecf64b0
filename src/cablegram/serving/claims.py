"""``cablegram claims``: who says what, who denies it, and how it stands across articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cablegram.core.errors import UsageError
from cablegram.core.ontology import STANCES
from cablegram.core.propositions import STANDINGS
from cablegram.serving.options import (
    ACTORS,
    CORRECTIONS,
    LEDGER_INSTEAD,
    OPTIONAL_INPUTS,
    PUBLISHED,
    QUERY,
    READ,
    STORYLINE,
    country,
    day,
)
from cablegram.serving.streams import emit, gather, ledger_of, terminal_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from cablegram.reporting.claims import ClaimLine

FORMS: Final = ("table", "json", "jsonl", "csv", "jsonld", "annotations")
WANTED: Final = ("speaker", "country", "stance", "about", "status", "since", "until")


@click.command()
@OPTIONAL_INPUTS
@LEDGER_INSTEAD
@QUERY
@STORYLINE
@PUBLISHED
@ACTORS
@CORRECTIONS
@click.option("--speaker", metavar="TEXT", help="Claims of a speaker whose name, or words for him, hold this.")
@click.option("--country", callback=country, metavar="CODE", help="Claims of speakers of this country (JPN).")
@click.option("--stance", type=click.Choice(STANCES), help="Claims of this stance.")
@click.option("--about", metavar="TEXT", help="Claims whose content holds these words, in any inflection.")
@click.option("--status", type=click.Choice(STANDINGS), help="Claims whose proposition stands so among the documents read.")
@click.option("--from", "since", callback=day, metavar="DATE", help="Said (else published) on this day or later.")
@click.option("--to", "until", callback=day, metavar="DATE", help="Said (else published) on this day or earlier.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True, help="How to print.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write to this file; - prints.")
def claims(inputs: tuple[str, ...], form: str, out: Path | None, **more: Any) -> None:  # noqa: ANN401
    """List who says what, who denies it, and how it stands.

    Each claim stands with its speaker, stance, words and place, and with the status of what it puts forward,
    among all documents read: corroborated (by two or more independent sources), single_source, disputed,
    denied_only, retracted, own_voice (the publisher tells it too) or unasserted (demanded, or left open).
    Copies of one report, the offices of one state and all speakers without a name count as one source.

    jsonld is schema.org Claim, without any rating; annotations is W3C Web Annotation.

    \b
    Examples:
      cablegram claims article.txt --published 2026-01-03
      cablegram claims --status disputed
      cablegram claims --query squid --country PER --stance denies --format csv --out denials.csv
    """
    from cablegram.reporting.claims import Asked, list_claims  # noqa: PLC0415
    from cablegram.running.comparisons import judging  # noqa: PLC0415
    from cablegram.running.jobs import word_vectors  # noqa: PLC0415

    analyses = gather(inputs, **{name: more[name] for name in READ})
    asked = Asked(**{name: more[name] for name in WANTED})
    with judging(ledger_of(inputs, more["ledger"])) as judge:
        lines = list_claims(analyses, asked=asked, embed=word_vectors, judge=judge)
    if out is None or str(out) == "-":
        emit(_rendered(lines, form, width=terminal_width()))
        return
    try:
        out.write_bytes(_rendered(lines, form).encode())
    except OSError as error:
        message = f"cannot write {out}: {error.strerror}; name another file with --out"
        raise UsageError(message) from error


def _rendered(lines: Sequence[ClaimLine], form: str, *, width: int | None = None) -> str:
    from cablegram.core.records import json_line  # noqa: PLC0415
    from cablegram.reporting import claims as told  # noqa: PLC0415
    from cablegram.reporting.export import to_json  # noqa: PLC0415

    if form == "table":
        return claims_text(lines, width=width)
    if form == "jsonl":
        return "".join(json_line(line).decode() + "\n" for line in lines)
    if form == "json":
        return to_json(lines)
    makers = {"csv": told.claims_to_csv, "jsonld": told.claims_to_jsonld, "annotations": told.claims_to_annotations}
    return makers[form](lines)


def claims_text(lines: Sequence[ClaimLine], *, width: int | None = None) -> str:
    """Claims for reading, each above its words and the grounds of its status."""
    return "\n".join(part for line in lines for part in _told(line, width=width)) + "\n" if lines else "no claim\n"


def _told(line: ClaimLine, *, width: int | None) -> Iterator[str]:
    from cablegram.serving.tables import WIDTH, short_id, wrapped  # noqa: PLC0415

    columns = width or WIDTH
    who = line.speaker.quote if line.speaker else "somebody unnamed"
    named = f" [{line.speaker_name}]" if line.speaker_name and line.speaker_name != who else ""
    when = f" · {line.said_on}" if line.said_on else ""
    code = f" ({line.country})" if line.country else ""
    stance = line.stance.replace("_", " ")
    head = f"{who}{named}{code} {stance}{when} · {line.status.replace('_', ' ')}"
    yield from wrapped(head, width=columns, indent=0)
    place = f"[{short_id(line.doc_id)}:{line.content.start}–{line.content.end}]"
    yield from wrapped(f"“{line.content.quote}” {place} {line.published or ''}", width=columns, indent=4)
    yield from wrapped(line.why, width=columns, indent=4)
    yield ""
