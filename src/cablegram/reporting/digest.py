"""Who, what, when, where, why, and how did it end: the answers of one document, in its own words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cablegram.coding.occasions import stem
from cablegram.core.records import (
    Actor,
    Analysis,
    Answer,
    Block,
    Claim,
    Digest,
    Document,
    Event,
    Mention,
    Participant,
    Place,
    Plan,
    Sentence,
    Span,
    TimeExpression,
)
from cablegram.linking.occurrences import stems
from cablegram.reporting.causes import find_why
from cablegram.reporting.endings import find_ending
from cablegram.reporting.evidence import unsupported
from cablegram.reporting.passages import PRONOUNS, body_sentences, sentence_around, title_of, told_time, trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHO_LIMIT = 4  # more names than this are a cast list, not an answer


def make_digest(  # noqa: PLR0913 -- one argument per kind of record that the pipeline hands over
    *,
    document: Document,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    times: Sequence[TimeExpression],
    actors: Sequence[Actor],
    places: Sequence[Place],
    events: Sequence[Event],
    claims: Sequence[Claim],
    plans: Sequence[Plan] = (),
) -> Digest:
    """Answer the six questions from one document; a question that the text leaves open gets ``None``.

    All answers speak of one event, the main one (:func:`main_event`). Every answer is words of the document, and its
    evidence holds each name, number and date in it; ``why`` is only ever the text's own causal statement.
    """
    main = main_event(document=document, blocks=blocks, sentences=sentences, events=events)
    if main is None:
        return Digest()
    body = body_sentences(blocks, sentences)
    text = document.text
    why = find_why(document=document, blocks=blocks, body=body, main=main, claims=claims)
    ending = find_ending(document=document, blocks=blocks, body=body, main=main, plans=plans)
    return Digest(
        who=tuple(a for a in _who(document, sentences, main, events, actors) if _holds(text, a)),
        what=_checked(text, _what(text, body, main)),
        when=_checked(text, _when(document, body, main, times)),
        where=_checked(text, _where(main, places)),
        why=_checked(text, why),
        how_it_ended=ending,
    )


def digest_of(analysis: Analysis) -> Digest:
    """The digest of what an analysis holds."""
    return make_digest(
        document=analysis.document,
        blocks=analysis.blocks,
        sentences=analysis.sentences,
        times=analysis.times,
        actors=analysis.actors,
        places=analysis.places,
        events=analysis.events,
        claims=analysis.claims,
        plans=analysis.plans,
    )


def main_event(
    *, document: Document, blocks: Sequence[Block], sentences: Sequence[Sentence], events: Sequence[Event]
) -> Event | None:
    """The event that the document is about: best supported, echoed by the title, told early; ``None`` without events.

    A document without a title is taken to be about the words that it uses most.
    """
    title = title_of(document, blocks)
    body = body_sentences(blocks, sentences)
    wanted = stems(title) if title else _frequent(document.text, body)

    def weight(event: Event) -> float:
        lead = _lead_sentence(body, event)
        words = stems(document.text[lead.start : lead.end])
        echo = len(words & wanted) / len(wanted) if wanted else 0.0
        named = sum(p.text in title for p in (*event.actors, *event.recipients))
        trigger = bool({stem(w) for w in event.trigger.text.split()} & {stem(w) for w in title.split()})
        place = sum(s.start < lead.start for s in body)
        # Weights ordered by what a headline writer looks at; the sum is only ever compared within one document. News tells
        # first what matters most, so the second sentence counts two thirds of the first.
        score = event.confidence + echo + 0.3 * trigger + 0.15 * min(named, 2) + 0.6 / (1 + place / 2)
        score += 0.1 * min(len(event.evidence) - 1, 3)
        return score - {"hypothetical": 0.6, "negated": 0.6}.get(event.status, 0.0) - (0.1 if event.claim_ids else 0.0)

    return max(events, key=weight, default=None)


def _frequent(text: str, body: Sequence[Span]) -> frozenset[str]:
    """The dozen stems that most sentences of the body share."""
    counts = Counter(found for sent in body for found in sorted(stems(text[sent.start : sent.end])))
    return frozenset(found for found, count in counts.most_common(12) if count > 1)


def _lead_sentence(body: Sequence[Span], event: Event) -> Span:
    """The fullest evidence that stands in the body; what stands only in a title is a shorthand of it."""
    for span in event.evidence:
        if any(s.start <= span.start < s.end for s in body):
            return span
    return event.evidence[0]


def _what(text: str, body: Sequence[Span], main: Event) -> Answer:
    span = trimmed(text, _lead_sentence(body, main))
    return Answer(text=text[span.start : span.end], evidence=(span,))


def _when(document: Document, body: Sequence[Span], main: Event, times: Sequence[TimeExpression]) -> Answer | None:
    """The words that give the event's time; its normalised date stands in the event and the time expression."""
    time = told_time(main, published=document.published, lead=_lead_sentence(body, main), times=times)
    if time is None or time.start is None or time.end is None or time.text is None:
        return None
    whole = next((t for t in times if t.start <= time.start and time.end <= t.end), None)
    if whole is not None:
        return Answer(text=whole.text, evidence=(Span(start=whole.start, end=whole.end),))
    return Answer(text=time.text, evidence=(Span(start=time.start, end=time.end),))


def _where(main: Event, places: Sequence[Place]) -> Answer | None:
    if main.place is None:
        return None
    place = main.place
    mentions = [m for p in places if p.id == place.place_id for m in p.mentions]
    whole = next((m for m in mentions if m.start <= place.start and place.end <= m.end), None)
    start, end, words = (whole.start, whole.end, whole.text) if whole else (place.start, place.end, place.text)
    return Answer(text=words, evidence=(Span(start=start, end=end),))


def _who(
    document: Document, sentences: Sequence[Sentence], main: Event, events: Sequence[Event], actors: Sequence[Actor]
) -> tuple[Answer, ...]:
    """The parties of the main event, then whoever takes part in at least two other events, most often first."""
    known = {actor.id: actor for actor in actors}
    parties = [*main.actors, *main.recipients]
    parties = [p for p in parties if p.actor_id or p.country or p.sector] or parties
    taking_part = Counter(_key(p) for e in events for p in (*e.actors, *e.recipients) if e is not main)
    others = {_key(p): p for e in reversed(events) for p in (*e.actors, *e.recipients)}
    parties += [others[key] for key, count in taking_part.most_common() if count > 1]
    answers: dict[str, Answer] = {}
    for party in parties:
        answer = _name(document.text, sentences, party, known.get(party.actor_id or ""), main)
        if answer is not None and _key(party) not in answers and not any(answer.text in a.text for a in answers.values()):
            answers[_key(party)] = answer
    return tuple(answers.values())[:_WHO_LIMIT]


def _key(party: Participant) -> str:
    return party.actor_id or party.text.casefold()


def _name(text: str, sentences: Sequence[Sentence], party: Participant, actor: Actor | None, main: Event) -> Answer | None:
    """The actor at its fullest mention, with the role as written beside it; a pronoun that nobody resolved gives ``None``."""
    if actor is None or not actor.mentions:
        if party.text.casefold() in PRONOUNS:
            return None
        span = Span(start=party.start, end=party.end)
    else:
        wanted = stems(actor.name)

        def rank(mention: Mention) -> tuple[int, bool, bool, bool, int]:
            in_main = any(e.start <= mention.start < e.end for e in main.evidence)
            slip = mention.text[:1].islower() and actor.name[:1].isupper()
            return len(stems(mention.text) & wanted), mention.role_as_written is not None, not slip, in_main, -mention.start

        best = max((m for m in actor.mentions if m.text.casefold() not in PRONOUNS), key=rank, default=None)
        if best is None:
            return None
        span = _with_role(text, best)
    sent = sentence_around(sentences, span.start, span.end)
    return Answer(text=text[span.start : span.end], evidence=(sent or span,))


def _with_role(text: str, mention: Mention) -> Span:
    """The mention together with a role that stands directly before it, or behind a comma."""
    role = mention.role_as_written
    if role and role not in mention.text:
        before = text.rfind(role, max(0, mention.start - len(role) - 2), mention.start)
        if before >= 0:
            return Span(start=before, end=mention.end)
        after = text.find(role, mention.end, mention.end + len(role) + 8)
        if after >= 0 and text[mention.end : after].strip(" ") in {",", ", the", ", a"}:
            return Span(start=mention.start, end=after + len(role))
    return Span(start=mention.start, end=mention.end)


def _holds(text: str, answer: Answer) -> bool:
    return not unsupported(answer.text, [text[s.start : s.end] for s in answer.evidence])


def _checked(text: str, answer: Answer | None) -> Answer | None:
    return answer if answer is not None and _holds(text, answer) else None
