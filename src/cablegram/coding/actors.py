"""Phrases -> actors at a date, or unresolved."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from cablegram.coding.discourse import HE, IT, SHE, THEY, Discourse, Spoken
from cablegram.coding.generics import read_phrase
from cablegram.coding.groups import is_plural_pair, last_two, members_meant, rule_of
from cablegram.coding.homes import armies_named, home_country, only_army, scene_country
from cablegram.coding.lookalikes import Unit, bears_the_name
from cablegram.coding.names import Word, name_key, words_of
from cablegram.coding.people import Setting
from cablegram.coding.phrases import Phrase, parse_phrase, split_phrase
from cablegram.coding.readings import Reading
from cablegram.coding.roles import lenient_names, letter_case_flags
from cablegram.coding.shortforms import called_a_body, define_short_forms, in_the_know, introduce, owned_bodies, title_before
from cablegram.coding.speakers import is_expletive
from cablegram.coding.whose import completed
from cablegram.core.records import Actor, Block, Flag, Mention, Quote, Sentence
from cablegram.reading.sentences import split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.knowledge import Knowledge

_AMERICAN: Final = re.compile(
    r"\b(Atlanta|Savannah|Augusta|Alabama|Florida|Tennessee|Carolina|Macon|Kemp|Raffensperger|Bulldogs)\b"
)
_PLACE_BEFORE: Final = frozenset("in at near from around outside inside through across toward towards into over via".split())


# what is hit, seized or held stands for its owner: "Syrian army positions", "a rebel checkpoint"
_BELONGINGS: Final = frozenset(
    "position positions post posts outpost outposts base bases barracks checkpoint checkpoints convoy convoys targets "
    "vessel vessels ship ships boat boats aircraft planes helicopters vehicles patrol patrols".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorLinks:
    """The actors of a document; ``by_span`` gives the ids that each phrase stands for, several where it stands for several."""

    actors: tuple[Actor, ...]
    by_span: dict[tuple[int, int], tuple[str, ...]]
    flags: tuple[Flag, ...]
    expanded: frozenset[tuple[int, int]] = frozenset()  # the phrases of ``by_span`` that stand for several by "the two leaders"


def resolve_actor(phrase: str, *, knowledge: Knowledge, on: str | None = None, context: str | None = None) -> Actor | None:
    """Code a phrase by itself. ``on`` is an ISO day; ``context`` the text around it, which settles what the phrase leaves open.

    ``None`` when the phrase names nobody ("the two leaders"), or several.
    """
    words = _without_belongings(words_of(phrase))
    if not words:
        return None
    if context:
        whole = rf"(?<!\w){re.escape(phrase)}(?!\w)"
        known = re.search(whole, context) or (re.search(whole, context, re.IGNORECASE) if " " in phrase else None)
        text = context if known else f"{context.rstrip()}\n{phrase}"
        return _in_context(phrase, text, at=known.start() if known else len(text) - len(phrase), knowledge=knowledge, on=on)
    states = () if is_plural_pair(phrase) else members_meant(words, knowledge=knowledge, on=on)
    if is_plural_pair(phrase) or states:
        return states[0] if len(states) == 1 else None
    parts = split_phrase(parse_phrase(phrase, words, knowledge=knowledge))
    readings = [read_phrase(phrase, part, knowledge=knowledge, setting=Setting(on=on)) for part in parts]
    return readings[0].actor if len(readings) == 1 and readings[0] else None


def _in_context(phrase: str, text: str, *, at: int, knowledge: Knowledge, on: str | None) -> Actor | None:
    """Code a phrase where it stands in a text, as :func:`link_actors` does."""
    sentences = split(text, [Block(start=0, end=len(text), kind="body")])
    quote = Quote(start=at, end=at + len(phrase), text=phrase)
    words = words_of(text)
    others = [
        Quote(start=a, end=b, text=text[a:b])
        for n, s in enumerate(sentences)
        for a, b in owned_bodies(Spoken.of(n, s, words, knowledge=knowledge, lower=False, lenient=frozenset()))
        if b <= quote.start or quote.end <= a
    ]
    links = link_actors(text, phrases=[*others, quote], sentences=sentences, knowledge=knowledge, on=on)
    ids = links.by_span.get((quote.start, quote.end), ())
    return next((replace(a, mentions=()) for a in links.actors if len(ids) == 1 and a.id == ids[0]), None)


def link_actors(
    text: str, *, phrases: Sequence[Quote], sentences: Sequence[Sentence], knowledge: Knowledge, on: str | None
) -> ActorLinks:
    """Link the phrases that stand for somebody, and every country, person and organisation that the sentences name.

    ``on`` is the day of publication. Pronouns and short forms point back; what stays open stays out of ``by_span``.
    """
    words = words_of(text)
    lower = not any(w.raw[0].isupper() for w in words)
    lenient = lenient_names(words, knowledge=knowledge)
    spoken = [
        Spoken.of(n, s, words, knowledge=knowledge, lower=lower, lenient=lenient)
        for n, s in enumerate(sorted(sentences, key=lambda s: s.start))
    ]
    discourse = Discourse(
        knowledge=knowledge,
        on=on,
        text=text,
        countries=Counter(c for s in spoken for _, c, _ in s.countries),
        american=bool(_AMERICAN.search(text)),
        named_people=list(dict.fromkeys(i for s in spoken for u in s.units if (i := u.ref("person")))),
        in_passing=len(spoken) > 4 and sum(len(s.countries) for s in spoken) == 1 and not any(s.countries for s in spoken[:2]),
        home=home_country(spoken),
        scene=scene_country(spoken),
        only_army=only_army(spoken),
        armies=armies_named(spoken),
    )
    define_short_forms(text, discourse)
    introduce(text, spoken, discourse)
    by_span: dict[tuple[int, int], tuple[str, ...]] = {}
    ordered = sorted(phrases, key=_from)
    for number, sentence in enumerate(spoken):
        here = ordered[bisect_left(ordered, sentence.start, key=_from) : bisect_left(ordered, sentence.end, key=_from)]
        previous = tuple(c for _, c, _ in spoken[number - 1].countries) if number else ()
        for item in _in_order(here, sentence):
            if isinstance(item, Quote):
                ids = _link_phrase(text, item, sentence=sentence, previous=previous, discourse=discourse, lenient=lenient)
                if ids:
                    by_span[item.start, item.end] = ids
            else:
                _link_name(text, item, sentence=sentence, discourse=discourse)
    actors = tuple(_finished(a, discourse.mentions[a.id]) for a in discourse.actors.values() if a.id in discourse.mentions)
    cases = () if lower else letter_case_flags(words, actors, lenient=lenient, knowledge=knowledge)
    return ActorLinks(actors=actors, by_span=by_span, flags=tuple(cases), expanded=frozenset(discourse.expanded))


def _finished(actor: Actor, mentions: Sequence[Mention]) -> Actor:
    outer: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not outer or mention.end > outer[-1].end:
            outer.append(mention)
    return replace(actor, mentions=tuple(outer))


def _from(quote: Quote) -> int:
    return quote.start


def _in_order(phrases: Sequence[Quote], sentence: Spoken) -> list[Quote | Unit]:
    """The sentence's phrases and the names outside their heads, in the order of the text."""
    items: list[tuple[int, int, Quote | Unit]] = [(q.start, -q.end, q) for q in phrases]
    for unit in sentence.units:
        if unit.kind in {"name", "surname"}:
            start, end = sentence.words[unit.first].start, sentence.words[unit.last - 1].end
            items.append((start, -end + 1, unit))
    return [item for _, _, item in sorted(items, key=lambda i: (i[0], i[1]))]


def _link_phrase(  # noqa: PLR0913 - a phrase and everything around it
    text: str, quote: Quote, *, sentence: Spoken, previous: Sequence[str], discourse: Discourse, lenient: frozenset[str]
) -> tuple[str, ...]:
    """The ids that a phrase stands for; notes its mentions."""
    words = _without_belongings(_whole_names(sentence, quote, given_names=discourse.knowledge.given_names))
    mention = Mention(start=quote.start, end=quote.end, text=text[quote.start : quote.end])
    if not words or is_expletive(text, mention.start):
        return ()
    if _reads_otherwise(text, words, sentence=sentence, discourse=discourse):
        return ()
    pointed = _point_back(mention, words, sentence=sentence, discourse=discourse)
    if pointed is not None:
        for identity in pointed.ids:
            discourse.add(discourse.actors[identity], replace(mention, rule=pointed.rule), sentence=sentence.number)
        if pointed.several and pointed.ids:
            discourse.expanded.add((mention.start, mention.end))
        return pointed.ids
    phrase = parse_phrase(text, words, knowledge=discourse.knowledge, lenient=lenient)
    ids: list[str] = []
    for part in split_phrase(phrase):
        linked = _link_part(text, part, mention, sentence=sentence, previous=previous, discourse=discourse)
        if linked and linked not in ids:
            ids.append(linked)
    return tuple(ids)


def _reads_otherwise(text: str, words: Sequence[Word], *, sentence: Spoken, discourse: Discourse) -> bool:
    """Whether one word that looks like a country is none where it stands: "China" of "China teacups", "Kuwait" the horse."""
    if len(words) != 1:
        return False
    word = words[0]
    refs = discourse.knowledge.names.get(word.key, ())
    if not any(ref.kind in {"country", "capital"} for ref in refs):
        return False
    unit = next((u for u in sentence.units if sentence.words[u.first].start == word.start), None)
    plain = unit is not None and unit.kind == "word" and any(w.raw[0].isupper() for w in sentence.words)
    return plain or bears_the_name(word.raw, text, word.start, knowledge=discourse.knowledge) is not None


def _without_belongings(words: list[Word]) -> list[Word]:
    belongs = len(words) > 1 and words[-1].key in _BELONGINGS and words[-1].raw.islower()
    return words[:-1] if belongs else words


def _whole_names(sentence: Spoken, quote: Quote, *, given_names: frozenset[str]) -> list[Word]:
    """The words of a phrase, with the rest of a name that it cuts: "President Bashar" of "President Bashar al-Assad"."""
    start, end = quote.start, quote.end
    for unit in sentence.units:
        first, last = sentence.words[unit.first].start, sentence.words[unit.last - 1].end
        if unit.kind == "name" and unit.last - unit.first > 1 and first < end and start < last:
            start, end = min(start, first), max(end, last)
    before = next((w for w in sentence.words if w.glued and w.end == start - 1), None)
    start, end = _start_of_title(sentence, start), _end_of_office(sentence, end)
    if before and before.raw[0].isupper() and before.key in given_names and len(quote.text.split()) == 1:
        start = before.start  # "Jordan" where the text has "Michael Jordan"
    return [w for w in sentence.words if start <= w.start and w.end <= end]


def _start_of_title(sentence: Spoken, start: int) -> int:
    """Where the title begins that stands right before a name at ``start``: "Bush" of "US President Bush"."""
    words = sentence.words
    named = next((n for n, u in enumerate(sentence.units) if words[u.first].start == start), None)
    if not named or sentence.units[named].kind == "agent" or not words[sentence.units[named].first].raw[0].isupper():
        return start
    unit = sentence.units[named]
    title = title_before(sentence.units[max(0, named - 5) : named], words)
    bears = (
        bool(title)
        and title[-1].key != "s"
        and any(u.agent and u.agent.kind != "organization" and not u.agent.plural for u in title)
    )
    return words[title[0].first].start if bears and (unit.kind in {"surname", "word"} or unit.ref("person")) else start


def _end_of_office(sentence: Spoken, end: int) -> int:
    """Where a title that ends at ``end`` ends with its office: "the secretary-general" of "the secretary-general of the UN"."""
    words = sentence.words
    title = next((n for n, u in enumerate(sentence.units) if words[u.last - 1].end == end and u.agent), None)
    if title is None:
        return end
    after = [u for u in sentence.units[title + 1 : title + 4] if u.key != "the"]
    glued = all(words[n].glued for n in range(sentence.units[title].last - 1, after[1].first)) if len(after) > 1 else False
    agent = sentence.units[title].agent
    owned = glued and after[0].key == "of" and after[1].ref("country", "organization") and agent and not agent.plural
    return words[after[1].last - 1].end if owned else end


def _point_back(mention: Mention, words: Sequence[Word], *, sentence: Spoken, discourse: Discourse) -> Pointed | None:
    """What a pronoun or "the two leaders" points back to; ``None`` if the phrase is neither."""
    pair = is_plural_pair(mention.text)
    if pair:
        two = last_two(pair, sentence=sentence.number, before=mention.start, discourse=discourse)
        return Pointed(two, "the two that the text names last", several=True)
    states = members_meant(words, knowledge=discourse.knowledge, on=discourse.on)
    if states:
        for state in states:
            discourse.actors.setdefault(state.id, state)
        return Pointed(tuple(s.id for s in states), rule_of(words, on=discourse.on), several=True)
    if len(words) == 2 and words[0].key == "the":
        words = words[1:]
    if len(words) > 1:
        return None
    return _pronoun(words[0], mention, sentence=sentence, discourse=discourse)


def _pronoun(word: Word, mention: Mention, *, sentence: Spoken, discourse: Discourse) -> Pointed | None:
    """What one word points back to: a pronoun, or an acronym that the text explains."""
    key, here = word.key, sentence.number
    if key in HE | SHE:
        found, rule = discourse.person_for(key, sentence=here, before=mention.start), "pronoun for a person named before"
    elif key in IT:
        found = discourse.last(("state", "organization", "group"), sentence=here, before=mention.start, reach=1)
        rule = "pronoun for a body named before"
    elif key in THEY:
        found, rule = discourse.last(("group",), sentence=here, before=mention.start), "pronoun for a group named before"
    elif key in discourse.short and word.raw[0].isupper() and discourse.short[key] in discourse.actors:
        found, rule = discourse.short[key], "short form that the text explains"
    elif key in _NOBODY and not word.raw.isupper():
        return Pointed((), "")
    else:
        return None
    return Pointed((found,) if found else (), rule)


class Pointed(NamedTuple):
    """The ids that a phrase points back to, why, and whether it stands for several."""

    ids: tuple[str, ...]
    rule: str
    several: bool = False


_NOBODY: Final = frozenset({"we", "i", "you", "us", "me", "who", "which", "that", "this", "our", "my"})


def _link_part(  # noqa: PLR0913 - as above
    text: str, phrase: Phrase, whole: Mention, *, sentence: Spoken, previous: Sequence[str], discourse: Discourse
) -> str | None:
    reading = read_phrase(text, phrase, knowledge=discourse.knowledge, setting=discourse.setting())
    head = phrase.head
    if head and head.kind == "surname" and reading and reading.person and reading.person.id not in discourse.named_people:
        reading = discourse.namesake(head.key, reading.person) or reading
    if head and head.kind in {"surname", "word"} and (reading is None or reading.person is None):
        bare = reading is None or reading.role is None
        earlier = discourse.short.get(head.key) or (discourse.take_in(head.key) if bare else None)
        alone = reading is None or name_key(reading.actor.name) == head.key
        if earlier in discourse.actors and earlier and alone:
            span = (phrase.words[head.first].start, phrase.words[head.last - 1].end)
            mention = _mention(text, span, None, rule="surname or short form of one whom the text names in full")
            return discourse.add(discourse.actors[earlier], mention, sentence=sentence.number)
    if reading is None:
        reading = called_a_body(text, phrase, discourse=discourse)
    if reading is None:
        return _bare_noun(phrase, whole, sentence=sentence, discourse=discourse)
    local = reading.actor.kind == "organization" and reading.actor.sector == "JRN" and reading.actor.country is None
    if (reading.actor.kind == "person" or local) and reading.person is None and reading.noun is None:
        actor = in_the_know(reading.actor, reading.head, text=text, sentence=sentence, discourse=discourse)
        reading = replace(reading, actor=actor)
    if reading.noun or reading.kinds:
        reading = completed(reading, phrase, whole, sentence=sentence, previous=previous, discourse=discourse)
    named = reading.noun is None and (reading.person is None or not reading.kinds)
    mention = _mention(text, reading.head, reading.role, rule=reading.rule) if named else replace(whole, rule=reading.rule)
    return discourse.add(reading, mention, sentence=sentence.number)


def _bare_noun(phrase: Phrase, whole: Mention, *, sentence: Spoken, discourse: Discourse) -> str | None:
    """What "the league", "the group" or "the country" points back to: nouns that say nothing by themselves."""
    head = phrase.head
    if head is None or head.agent is None or head.agent.plural or phrase.tail or [w.key for w in phrase.words] != ["the", head.key]:
        return None
    unnamed = Actor(id=f"organization:{head.key}", name=head.key, kind="organization", country=None, sector=None)
    earlier = discourse.same_kind(Reading(actor=unnamed, head=(whole.start, whole.end), noun=head.agent))
    pointing = replace(whole, rule="noun for a body named before")
    return discourse.add(discourse.actors[earlier], pointing, sentence=sentence.number) if earlier else None


def _mention(text: str, span: tuple[int, int], role: tuple[int, int] | None, *, rule: str | None) -> Mention:
    written = text[slice(*role)] if role else None
    return Mention(start=span[0], end=span[1], text=text[slice(*span)], role_as_written=written, rule=rule)


def _link_name(text: str, unit: Unit, *, sentence: Spoken, discourse: Discourse) -> None:
    """Note a name that stands outside the phrases: a person, an organisation, a country, or a capital that acts."""
    words = sentence.words
    start, end = words[unit.first].start, words[unit.last - 1].end
    if discourse.covers(start, end):
        return
    if unit.kind == "name" and not unit.ref("person", "organization"):
        if not unit.ref("country", "capital") or _attributive(unit, sentence):
            return
        if not unit.ref("country") and not _acts(unit, sentence, text):
            return
    before = [u for u in sentence.units if u.last <= unit.first][-5:]
    phrase = Phrase(text=text, words=words, core=(*title_before(before, words), unit), tail=(), lower=False)
    reading = read_phrase(text, phrase, knowledge=discourse.knowledge, setting=discourse.setting())
    if reading is None or (unit.kind == "surname" and reading.person is None):
        earlier = discourse.short.get(unit.key)
        if earlier in discourse.actors and earlier and unit.kind == "surname":
            mention = _mention(text, (start, end), None, rule="surname of one whom the text names in full")
            discourse.add(discourse.actors[earlier], mention, sentence=sentence.number)
        return
    discourse.add(reading, _mention(text, reading.head, reading.role, rule=reading.rule), sentence=sentence.number)


def _attributive(unit: Unit, sentence: Spoken) -> bool:
    """Whether a country's name only describes the next word, as in "US officials" and "the Iraq war"."""
    following = next((u for u in sentence.units if u.first == unit.last), None)
    if following is None or not sentence.words[unit.last - 1].glued:
        return False
    return following.kind in {"agent", "name", "surname"} and following.key != "s"


def _acts(unit: Unit, sentence: Spoken, text: str) -> bool:
    """Whether a capital stands for its government: not "in Cairo", not a dateline, not "Cairo, Egypt"."""
    previous = next((u for u in sentence.units if u.last == unit.first), None)
    start, end = sentence.words[unit.first].start, sentence.words[unit.last - 1].end
    if previous and previous.key in _PLACE_BEFORE:
        return False
    raw = text[start:end]
    after = text[end : end + 2]
    following = next((u for u in sentence.units if u.first == unit.last), None)
    part = after[:1] == "," and following and following.kind == "name" and following.ref("country")
    return not (raw.isupper() and len(raw) > 3) and not part and after[:1] not in {"-", "("} and not after.startswith((" (", " |"))
