"""Looks for plain facts that are none: what a dossier prints as fact although only somebody's claim supports it.

python -m training.plainfacts [--sample 40] [--errors]

Writes the dossier of every article of the corpus and of those in the package, and looks at each printed statement and answer.
The gate of the dossier refuses what its own records show, so their count must be nought. The annotation shows more: events that
stand in a claim which the model did not see.
"""

from __future__ import annotations

import argparse
import hashlib
from datetime import date
from typing import TYPE_CHECKING

from cablegram.core.records import Analysis, Document
from cablegram.core.settings import Settings
from cablegram.linking.propositions import find_propositions
from cablegram.linking.sources import Voices, own_voice
from cablegram.reporting.dossier import make_dossier
from cablegram.reporting.evidence import CONTESTED, TOLD, unsaid
from cablegram.running.jobs import bundled_articles
from cablegram.running.pipeline import analyze_document, analyze_inputs, load_coder
from training.corpus import read_corpus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.records import Event
    from cablegram.reporting.records import Dossier
    from training.corpus import Item

TODAY = date(2026, 12, 31)
ARTICLE = 5  # sentences that make an item an article


def articles(sample: int | None = None) -> list[tuple[Item, Document]]:
    """The articles of the corpus as documents; a fixed ``sample`` of them, spread over all files."""
    items = [item for item in read_corpus() if len(item.sentences) >= ARTICLE]
    step = max(1, len(items) // sample) if sample else 1
    return [(item, document(item)) for item in items[::step]]


def document(item: Item) -> Document:
    """An item of the corpus as a document, its sentences a space apart."""
    text = " ".join(s.text for s in item.sentences)
    return Document(
        id=hashlib.sha256(f"{item.id}|{text}".encode()).hexdigest(),
        input_id=item.id,
        url=None,
        publisher=None,
        title=item.title,
        language="en",
        published=item.published,
        published_from="argument" if item.published else None,
        text=text,
    )


def plain_facts(dossier: Dossier, analyses: Sequence[Analysis]) -> Iterator[str]:
    """The statements that stand as plain fact although only a claim supports them, or somebody denies them; none is due."""
    known = {a.document.id: a for a in analyses}
    contested = {i: p for p in find_propositions(analyses) if p.status in CONTESTED for i in p.event_ids}
    for entry in dossier.entries:
        for report in entry.reports:
            analysis = known[report.doc_id]
            event = next(e for e in analysis.events if e.id == report.event_id)
            claimed = not own_voice(event, Voices.of(analysis.claims))
            if (claimed and report.label.plain) or (event.id in contested and not entry.disputed):
                yield f"{analysis.document.input_id}: {event.trigger.text!r} in {report.text!r}"
    for answer in dossier.digest:
        spot = answer.citations[0]
        if answer.question in TOLD and not answer.according_to and unsaid(known[spot.doc_id], spot.start, spot.end):
            yield f"{known[spot.doc_id].document.input_id}: {answer.question}: {answer.text!r}"


def unseen(item: Item, analysis: Analysis) -> Iterator[Event]:
    """Events that the annotation puts into a claim's words, and the analysis into nobody's."""
    at, contents = 0, []
    for sent in item.sentences:
        contents += [(at + p.start, at + p.end) for c in sent.claims for p in c.spans["content"]]
        at += len(sent.text) + 1
    voices = Voices.of(analysis.claims)
    for event in analysis.events:
        inside = any(low <= event.trigger.start and event.trigger.end <= high for low, high in contents)
        if inside and not event.claim_ids and own_voice(event, voices):
            yield event


def main() -> None:
    """Print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="look at so many articles of the corpus")
    parser.add_argument("--errors", action="store_true", help="print events in claims that were not seen")
    asked = parser.parse_args()
    coder, found, missed, events, inside = load_coder(), [], 0, 0, 0
    chosen = articles(asked.sample)
    for item, doc in chosen:
        analysis = analyze_document(doc, coder=coder)
        if not isinstance(analysis, Analysis):
            print(analysis.reason)
            continue
        found += plain_facts(make_dossier([analysis], today=TODAY), [analysis])
        lost = list(unseen(item, analysis))
        events, missed, inside = (
            events + len(analysis.events),
            missed + len(lost),
            inside + sum(bool(e.claim_ids) for e in analysis.events),
        )
        if asked.errors:
            for event in lost:
                lead = event.evidence[0]
                print(f"{item.id}: {event.trigger.text!r} in {doc.text[lead.start : lead.end]!r}")
    bundled = [
        analysis
        for path, day in bundled_articles()
        for analysis in analyze_inputs([str(path)], settings=Settings(today=TODAY, published=day), coder=coder)
        if isinstance(analysis, Analysis)
    ]
    found += plain_facts(make_dossier(bundled, today=TODAY, embed=coder.model.embed), bundled)
    print(
        f"{len(chosen)} articles of the corpus, {len(bundled)} of the package, {events} events in the corpus, {inside} with a claim"
    )
    print(f"printed as plain fact although only claimed or denied: {len(found)}")
    print("\n".join(found))
    print(f"by the annotation somebody's claim, by the records the publisher's own voice: {missed}")


if __name__ == "__main__":
    main()
