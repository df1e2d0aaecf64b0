"""Claims as rows: who says what with what stance, and how it stands; to be chosen from, and for other people's tools.

The JSON-LD is schema.org's ``Claim``, without any rating: this program rates nobody. The annotations are the W3C's, each with a
position and a quote selector, so that a text that has moved a little still shows them.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote as url_quote

from cablegram.core.propositions import Standing  # noqa: TC001 -- msgspec reads the annotations at run time
from cablegram.core.records import Certainty, Polarity, SourceKind, Stance  # noqa: TC001 -- the same
from cablegram.linking.occurrences import stems
from cablegram.linking.propositions import find_propositions
from cablegram.linking.sources import Voices
from cablegram.linking.standing import status_of_claims
from cablegram.reporting.export import cell
from cablegram.reporting.passages import title_of
from cablegram.reporting.records import Citation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.core.propositions import Proposition
    from cablegram.core.records import Analysis
    from cablegram.linking.judging import Judge
    from cablegram.linking.meaning import WordVectors

AROUND: Final = 32  # code points of text before and behind a quotation, as annotation tools expect
COLUMNS: Final = (
    "doc_id",
    "claim_id",
    "speaker",
    "speaker_name",
    "country",
    "sector",
    "source_kind",
    "via",
    "stance",
    "polarity",
    "certainty",
    "direct",
    "content",
    "start",
    "end",
    "said_on",
    "published",
    "of_claim",
    "proposition",
    "status",
    "why",
    "n_independent",
    "title",
    "publisher",
    "url",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """One claim of one document, under the status of the proposition that it speaks to; of several the most contested."""

    doc_id: str
    claim_id: str
    speaker: Citation | None
    speaker_name: str | None
    country: str | None
    sector: str | None
    source_kind: SourceKind | None
    via: tuple[str, ...]  # who passes it on
    stance: Stance
    polarity: Polarity
    certainty: Certainty
    direct: bool
    content: Citation
    before: str  # the text before the content, to find it again
    behind: str
    said_on: str | None  # EDTF
    said_earliest: str | None
    said_latest: str | None
    published: str | None
    of_claim: str | None
    proposition: str
    status: Standing
    why: str
    n_independent: int
    title: str | None
    publisher: str | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which claims to keep; ``None`` asks for nothing. Days are ISO, and bound when it was said, else published."""

    speaker: str | None = None
    country: str | None = None
    stance: str | None = None
    about: str | None = None
    status: str | None = None
    since: str | None = None
    until: str | None = None


def list_claims(
    analyses: Sequence[Analysis],
    *,
    asked: Asked | None = None,
    embed: WordVectors | None = None,
    judge: Judge | None = None,
) -> tuple[ClaimLine, ...]:
    """The claims of some documents in the order of publication and text; statuses are those among all of ``analyses``."""
    found = status_of_claims(find_propositions(analyses, embed=embed, judge=judge))
    unique = {a.document.id: a for a in analyses}.values()
    ordered = sorted(unique, key=lambda a: (a.document.published or "9999", a.document.id))
    lines = (line for analysis in ordered for line in _lines(analysis, found))
    return tuple(line for line in lines if asked is None or _fits(line, asked))


def _lines(analysis: Analysis, found: Mapping[tuple[str, str], Proposition]) -> Iterator[ClaimLine]:
    doc, text = analysis.document, analysis.document.text
    voices = Voices.of(analysis.claims)
    for claim in sorted(analysis.claims, key=lambda c: (c.content.start, c.id)):
        made, who, said, start, end = found[doc.id, claim.id], claim.speaker, claim.said_on, claim.content.start, claim.content.end
        yield ClaimLine(
            doc_id=doc.id,
            claim_id=claim.id,
            speaker=Citation(doc_id=doc.id, start=who.start, end=who.end, quote=text[who.start : who.end]) if who else None,
            speaker_name=who.name if who else None,
            country=who.country if who else None,
            sector=who.sector if who else None,
            source_kind=claim.source_kind,
            via=voices.origin(claim).via,
            stance=claim.stance,
            polarity=claim.polarity,
            certainty=claim.certainty,
            direct=claim.direct,
            content=Citation(doc_id=doc.id, start=start, end=end, quote=text[start:end]),
            before=text[max(0, start - AROUND) : start],
            behind=text[end : end + AROUND],
            said_on=said.edtf if said else None,
            said_earliest=said.earliest if said else None,
            said_latest=said.latest if said else None,
            published=doc.published,
            of_claim=claim.of_claim,
            proposition=made.id,
            status=made.status,
            why=made.why,
            n_independent=made.n_independent,
            title=title_of(doc, analysis.blocks) or None,
            publisher=doc.publisher,
            url=doc.url,
        )


def _fits(line: ClaimLine, asked: Asked) -> bool:
    said = f"{line.speaker.quote if line.speaker else ''} {line.speaker_name or ''}".casefold()
    first, last = line.said_earliest or line.published, line.said_latest or line.published
    return (
        (asked.speaker is None or asked.speaker.casefold() in said)
        and asked.country in {None, line.country}
        and asked.stance in {None, line.stance}
        and asked.status in {None, line.status}
        and (asked.about is None or _about(line, asked.about))
        and (asked.since is None or (last is not None and last >= asked.since))
        and (asked.until is None or (first is not None and first <= asked.until))
    )


def _about(line: ClaimLine, words: str) -> bool:
    """Whether the content holds all of the words, in any inflection, or the very string."""
    wanted = stems(words)
    return words.casefold() in line.content.quote.casefold() or (bool(wanted) and wanted <= stems(line.content.quote))


def claims_to_csv(lines: Iterable[ClaimLine]) -> str:
    """One row per claim; cells as in :func:`cablegram.reporting.export.events_to_csv`."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        told: dict[str, str | int | None] = {"content": line.content.quote, "via": "; ".join(line.via)}
        told["speaker"] = line.speaker.quote if line.speaker else None
        told |= {"start": line.content.start, "end": line.content.end, "direct": "yes" if line.direct else "no"}
        writer.writerow([cell(told[name] if name in told else getattr(line, name)) for name in COLUMNS])
    return out.getvalue()


def claims_to_jsonld(lines: Sequence[ClaimLine]) -> str:
    """schema.org ``Claim`` objects in one graph: what is claimed, by whom, where it appears; never a rating."""
    graph = [_claim(line) for line in lines]
    return json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def _claim(line: ClaimLine) -> dict[str, Any]:
    article: dict[str, Any] = {"@type": "NewsArticle", "@id": source_of(line), "headline": line.title, "url": line.url}
    article |= {"datePublished": line.published, "publisher": _organization(line.publisher)}
    author = {"@type": "Thing", "name": line.speaker_name or line.speaker.quote} if line.speaker else None
    made = {
        "@type": "Claim",
        "@id": f"urn:cablegram:{line.claim_id}",
        "text": line.content.quote,
        "author": author,
        "datePublished": line.said_earliest if line.said_earliest == line.said_latest and line.said_on else line.published,
        "appearance": _kept(article),
        "identifier": line.proposition,
    }
    return _kept(made)


def _organization(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _kept(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value is not None}


def source_of(line: ClaimLine) -> str:
    """The address of a claim's document: its own, else a name made of its id."""
    return line.url or f"urn:cablegram:document:{url_quote(line.doc_id)}"


def claims_to_annotations(lines: Sequence[ClaimLine]) -> str:
    """An annotation collection (W3C Web Annotation): each claim's words by position and by quotation, the rest as its body."""
    items = [_annotation(line) for line in lines]
    page = {"type": "AnnotationPage", "startIndex": 0, "items": items}
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationCollection",
        "label": "Claims",
        "total": len(items),
        "first": page,
    }
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _annotation(line: ClaimLine) -> dict[str, Any]:
    who = line.speaker_name or (line.speaker.quote if line.speaker else "somebody unnamed")
    told = f"{who} {line.stance.replace('_', ' ')}; {line.status.replace('_', ' ')}: {line.why}"
    return {
        "id": f"urn:cablegram:{line.claim_id}",
        "type": "Annotation",
        "motivation": "classifying",
        "body": [
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": told},
            {"type": "TextualBody", "purpose": "tagging", "value": line.stance},
            {"type": "TextualBody", "purpose": "tagging", "value": line.status},
        ],
        "target": {
            "source": source_of(line),
            "selector": [
                {"type": "TextPositionSelector", "start": line.content.start, "end": line.content.end},
                {"type": "TextQuoteSelector", "exact": line.content.quote, "prefix": line.before, "suffix": line.behind},
            ],
        },
    }
