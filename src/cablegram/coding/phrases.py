"""One phrase that stands for somebody -> what it says by itself: whom it names, or which kind of actor of which country.

The phrase is cut into units (names, agent nouns, other words). Its last unit before "of", "in" or "for" is its head; what stands
before and after the head supplies country and sector: "a spokesman for the ministry", "Turkish-backed rebels".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.lookalikes import Unit, without_lookalikes
from cablegram.coding.names import Match, Word, cased, longest_match, span_of
from cablegram.coding.spelling import misspelt_country

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from cablegram.coding.knowledge import Knowledge

_AFTER_HEAD: Final = frozenset(
    "of in from for at with to by on against under near across over inside outside who which that around "
    "between among about including "
    "loyal allied opposed accused involved working living based fighting aboard behind along representing"
    " backed supported led".split()
)
DETERMINERS: Final = frozenset(
    "the a an this that these those his her its their our my your some many several most all any each "
    "every no both other another such".split()
)
_PASSED_OVER: Final = DETERMINERS | frozenset("s and or former late then outgoing incoming ex newly long time old own".split())
# "Turkish-backed rebels" are not Turkish, "an English-language paper" is not English
NO_NATIONALITY: Final = frozenset(
    "backed led supported funded controlled held trained aligned allied born occupied speaking language built installed "
    "brokered sponsored made armed "
    "financed educated dominated proxy style".split()
)
HONORIFICS: Final = frozenset(
    "mr mrs ms miss madam madame mme mlle dr sir dame lord lady sheikh sheik ayatollah mullah imam gen general col colonel lt "
    "lieutenant maj major capt captain adm "
    "admiral sgt marshal senator sen rep congressman congresswoman judge justice bishop archbishop "
    "cardinal rev reverend prof professor "
    "brigadier brig gov governor mayor ambassador subcomandante comandante".split()
)
WOMEN: Final = frozenset("mrs ms miss madam madame mme mlle dame lady congresswoman queen princess".split())
MEN: Final = frozenset("mr sir lord congressman king prince".split())
MINORITIES: Final = frozenset(
    {"bosnian serb", "bosnian croat", "croatian serb", "kosovo serb", "kosovo albanian", "israeli arab", "lebanese palestinian"}
)
_LINKS: Final = frozenset({"of", "by", "from"})
_MEASURES: Final = frozenset(  # words that count or carry a message: those after "of" or "by" are meant
    "hundreds thousands dozens scores tens millions number majority minority handful half quarter third rest part "
    "most many some several all "
    "none groups group crowd crowds bunch two three four five six seven eight nine ten couple statement report "
    "comment comments remarks "
    "announcement letter video message speech interview tweet account words accounts one".split()
)
_NEW_WORLD: Final = frozenset(
    {"latin", "north", "south", "central", "african", "native", "pan"}
)  # no "American" of the United States
_TRAILING: Final = frozenset({"s", "himself", "herself", "itself", "themselves", "and", "others"})
_GENERIC_BODIES: Final = frozenset(
    "foreign office|home office|general assembly|national guard|national security council|"
    "human rights council|green movement|free world|"
    "house of representatives|legislative yuan|republican guard|coalition of the willing|islamic state|civil guard|secret service|"
    "war department|justice department|defense department|treasury department|world vision|republican party|democratic party|"
    "communist party of china|law and justice|reform uk|labour party|conservative party|congress party|global times|national front|"
    "marine corps|crisis group|daily mail|politburo|national rally|federal reserve|federation council|the times of london|"
    "supreme court|grand national assembly|national assembly of france|azov battalion|northern territories|homeland security".split(
        "|"
    )
)
_VERBS_TOO: Final = frozenset(
    "may bush brown bishop straw gates powell rice hunt fox wallace cleverly sharon barak ford carter hoover".split()
)


_NOUNS_TOO: Final = frozenset(  # names that are common words at the head of a sentence
    "dawn shell apple meta diet quad quartet guardian economist telegraph labour intel capitol amnesty "
    "conservatives bild fano sputnik mehr "
    "fars target azov wagner".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase cut up: its units up to the head (``core``), what follows it (``tail``), and whether its letters have any case."""

    text: str
    words: Sequence[Word]
    core: tuple[Unit, ...]
    tail: tuple[Unit, ...]
    lower: bool

    @property
    def head(self) -> Unit | None:
        """The last unit of the core that means something; ``None`` where it only owns what is meant ("Kim's sister")."""
        for unit in reversed(self.core):
            if unit.kind == "agent" and self._only_describes(unit):
                continue
            if unit.kind != "word" or self.words[unit.first].raw[0].isupper():
                owned = len(self.words) > unit.last and self.words[unit.last].key == "s" and unit.last + 1 < self.core[-1].last
                return None if owned else unit
        return None

    def _only_describes(self, unit: Unit) -> bool:
        """Whether an agent noun only describes by a hyphen: "the rebel-held town", "anti-government"."""
        following = self.words[unit.last].key if unit.last < len(self.words) and self.words[unit.last - 1].glued else ""
        previous = self.words[unit.first - 1].key if unit.first and self.words[unit.first - 1].glued else ""
        return following in NO_NATIONALITY or (previous in {"anti", "counter"} and unit.last == self.core[-1].last)

    def span(self, unit: Unit) -> tuple[int, int]:
        """Where a unit stands in the text."""
        return span_of(self.text, self.words, Match(unit.first, unit.last, unit.key))

    @property
    def before(self) -> tuple[Unit, ...]:
        """The units of the core before the head."""
        head = self.head
        return tuple(u for u in self.core if head is None or u.last <= head.first)


def units_of(words: Sequence[Word], *, knowledge: Knowledge, lower: bool, lenient: Collection[str] = ()) -> tuple[Unit, ...]:
    """Cut words into units, the longest name or agent noun first.

    ``lower``: the text has no capitals to go by. ``lenient``: names that count in lower case too.
    """
    units: list[Unit] = []
    at = 0
    while at < len(words):
        lax = lower or words[at].key in lenient
        unit = _misspelt_unit(words, at, knowledge=knowledge) or _name_unit(
            words, at, knowledge=knowledge, lower=lower, lenient=lenient
        )
        region = _region_unit(words, at, knowledge=knowledge)
        if region and not (unit and unit.last >= region.last):
            units.append(region)
            at = region.last
            continue
        agent = longest_match(words, at, names=knowledge.agents, longest=knowledge.agents_longest)
        if agent and not (unit and (unit.last > agent.last or (unit.last == agent.last and not _rather_agent(unit, words)))):
            unit = Unit("agent", agent.first, agent.last, agent.key, agent=knowledge.agents[agent.key])
        if unit is None:
            unit = _surname_unit(words, at, knowledge=knowledge, lower=lax) or _plain_unit(
                words, at, knowledge=knowledge, lower=lower
            )
        units.append(unit)
        at = unit.last
    return tuple(without_lookalikes(units, words, knowledge=knowledge))


def _misspelt_unit(words: Sequence[Word], at: int, *, knowledge: Knowledge) -> Unit | None:
    """A country's name of two words with one slip in it: "Saudia Arabia"."""
    pair = words[at : at + 2]
    if len(pair) < 2 or not pair[0].glued or not all(word.raw[0].isupper() for word in pair):
        return None
    meant = misspelt_country(f"{pair[0].key} {pair[1].key}", knowledge=knowledge)
    return Unit("name", at, at + 2, meant, refs=knowledge.names[meant]) if meant else None


def _plain_unit(words: Sequence[Word], at: int, *, knowledge: Knowledge, lower: bool) -> Unit:
    """Any other word, or a country's name or adjective with one slip in it: "the ukranian parliament", "Zimbawe's army"."""
    word = words[at]
    if lower or (word.raw[0].isupper() and not word.raw.isupper()):
        meant = misspelt_country(word.key, knowledge=knowledge)
        if meant:
            return Unit("name", at, at + 1, meant, refs=knowledge.names[meant])
    return Unit("word", at, at + 1, word.key)


def _region_unit(words: Sequence[Word], at: int, *, knowledge: Knowledge) -> Unit | None:
    """A place of several words, so that "Latin America" is no America and "Middle East" nobody's name."""
    if at and words[at].key in {"america", "american", "americans"} and words[at - 1].key in _NEW_WORLD and words[at - 1].glued:
        return Unit("word", at, at + 1, words[at].key)
    if words[at].key not in knowledge.gazetteer.longest or not words[at].raw[0].isupper():
        return None
    found = longest_match(words, at, names=knowledge.gazetteer.keys, longest=knowledge.gazetteer.longest)
    if found is None or found.last - at < 2 or not words[found.last - 1].raw[0].isupper():
        return None
    return Unit("word", found.first, found.last, found.key)


def _rather_agent(unit: Unit, words: Sequence[Word]) -> bool:
    return words[unit.first].raw.islower() and not any(w.raw[0].isupper() for w in words[unit.first : unit.last])


def _name_unit(words: Sequence[Word], at: int, *, knowledge: Knowledge, lower: bool, lenient: Collection[str]) -> Unit | None:
    match = longest_match(words, at, names=knowledge.names, longest=knowledge.longest)
    while match:
        if at == 0 and match.key in _NOUNS_TOO:
            return None
        if match.key in lenient or (lower and _lower_name(words, match, knowledge=knowledge)):
            break
        if (
            match.last - match.first > 1
            and match.key not in _GENERIC_BODIES
            and knowledge.names[match.key][0].kind == "organization"
        ):
            break  # the British press writes "the state department" and "the security council"
        if cased(words, match, acronyms=knowledge.acronyms):
            break
        match = _shorter(words, match, knowledge=knowledge)
    return Unit("name", match.first, match.last, match.key, refs=knowledge.names[match.key]) if match else None


def _lower_name(words: Sequence[Word], match: Match, *, knowledge: Knowledge) -> bool:
    """Whether a name in a text without capitals is one: "us" and "who" are not, "u.s." and "us officials" are."""
    if match.key not in knowledge.acronyms:
        return (
            match.key not in knowledge.wordlike and match.key not in {"turkey", "china", "chad", "jordan", "georgia", "guinea"}
        ) or (match.key == "china" and match.last - match.first == len(words))
    if match.last - match.first > 1:
        return True
    following = words[match.last].key if match.last < len(words) else ""
    return (len(match.key) > 3 and match.key != "mend") or (
        match.key in {"us", "un", "eu", "uk", "fbi", "cia"} and following in knowledge.agents
    )


def _shorter(words: Sequence[Word], match: Match, *, knowledge: Knowledge) -> Match | None:
    for last in range(match.last - 1, match.first, -1):
        key = " ".join(word.key for word in words[match.first : last])
        if key in knowledge.names:
            return Match(match.first, last, key)
    return None


def _surname_unit(words: Sequence[Word], at: int, *, knowledge: Knowledge, lower: bool) -> Unit | None:
    if not (lower or words[at].raw[0].isupper() or words[at].key in {"al", "el", "bin", "von", "de"}):
        return None
    for last in range(min(len(words), at + 4), at, -1):
        span = words[at:last]
        if not all(w.glued for w in span[:-1]) or not (lower or span[-1].raw[0].isupper()):
            continue
        key = " ".join(word.key for word in span)
        if key == "friday" and not (at and words[at - 1].raw[0].isupper()):
            continue  # a day, but for a prime minister called so, who then has his title or first name before it
        if key in knowledge.surnames and (span[0].raw[0].isupper() or not lower or _lower_surname(key, knowledge=knowledge)):
            return Unit("surname", at, last, key)
    return None


def _lower_surname(key: str, *, knowledge: Knowledge) -> bool:
    """Whether a surname without a capital is one: of somebody famous and no common word."""
    if key in _VERBS_TOO or key in knowledge.given_names:
        return False
    return any(knowledge.people[identity].famous for identity in knowledge.surnames[key])


def parse_phrase(text: str, words: Sequence[Word], *, knowledge: Knowledge, lenient: Collection[str] = ()) -> Phrase:
    """Cut a phrase up. ``words`` are those of the phrase, with offsets into ``text``."""
    lower = not any(word.raw[0].isupper() for word in words)
    units = units_of(words, knowledge=knowledge, lower=lower, lenient=lenient)
    units = units[_passed_through(units) :]
    split = len(units)
    for number, unit in enumerate(units):
        if number and unit.kind == "word" and unit.key in _AFTER_HEAD and _has_content(units[:number]):
            attached = text[words[unit.first].start - 1] in "-–" or text[words[unit.first].end : words[unit.first].end + 1] == "-"
            if not attached:
                split = number
                break
        between = text[words[units[number - 1].last - 1].end : words[unit.first].start] if number else ""
        if "," in between and _has_content(units[:number]) and not _only_title(units[:number], units[number:], words):
            split = number
            break
    core = units[:split]
    while core and core[-1].kind == "word" and core[-1].key in _TRAILING:
        core = core[:-1]
    return Phrase(text=text, words=words, core=core, tail=units[split:], lower=lower)


def _passed_through(units: Sequence[Unit]) -> int:
    """How many units come before those whom a phrase is about: "hundreds of activists", "a statement released by the ministry"."""
    start = 0
    for number, unit in enumerate(units):
        if unit.kind == "word" and unit.key in _LINKS and number:
            before = [u for u in units[start:number] if u.key not in _PASSED_OVER]
            measured = any(u.key in _MEASURES or u.key.isdigit() for u in before)
            if measured and all(u.kind == "word" or u.key in _MEASURES for u in before) and number + 1 < len(units):
                start = number + 1
        elif unit.kind != "word" and unit.key not in _MEASURES:
            break
    return start


def _has_content(units: Sequence[Unit]) -> bool:
    return any(unit.kind != "word" or unit.key not in _PASSED_OVER for unit in units)


def _only_title(before: Sequence[Unit], after: Sequence[Unit], words: Sequence[Word]) -> bool:
    """Whether a title stands before the comma and its bearer after it: "Sudan's intelligence chief, Salah Gosh"."""
    unlisted = len(after) > 1 and all(u.kind in {"word", "surname"} and words[u.first].raw[0].isupper() for u in after[:2])
    person = after and (after[0].kind == "surname" or after[0].ref("person") or unlisted)
    return bool(before and before[-1].kind == "agent" and person)


def split_phrase(phrase: Phrase) -> tuple[Phrase, ...]:
    """The phrases that a phrase joins by "and": "Washington and Tokyo", "French and British officials"."""
    cut = max((n for n, u in enumerate(phrase.core) if u.kind == "word" and u.key in {"and", "nor"}), default=0)
    after = cut + 1
    for n, unit in enumerate(phrase.core[1:], start=1):  # "Trump & Takaichi"
        if "&" in phrase.text[phrase.words[unit.first - 1].end : phrase.words[unit.first].start]:
            cut = after = n
    if cut == 0 or after == len(phrase.core):
        return (phrase,)
    left, right = phrase.core[:cut], phrase.core[after:]
    left_phrase, right_phrase = replace(phrase, core=left, tail=()), replace(phrase, core=right)
    a, b = left_phrase.head, right_phrase.head
    if a is None or b is None:
        return (phrase,)
    adjective = a.kind == "name" and a.ref("adjective") and b.kind == "agent"
    if adjective and any(u.kind == "name" and u.last <= b.first for u in right):
        head = tuple(u for u in right if not (u.kind == "name" and u.last <= b.first))
        return (replace(phrase, core=left + head), right_phrase)
    if a.kind == "word" or b.kind == "word" or (a.kind == "name" and a.ref("adjective") and not a.ref("country")):
        return (phrase,)
    if a.kind == "agent" and a.agent and b.kind in {"name", "surname"} and a.agent.kind == "person":
        return (phrase,)
    if b.kind == "agent" and a.kind == "agent":  # "Egyptian police and soldiers"
        shared = tuple(u for u in left if u.last <= a.first and u.kind == "name")
        own = any(u.kind == "name" for u in right)
        return (replace(left_phrase, tail=phrase.tail), replace(phrase, core=right if own else shared + right))
    return (*split_phrase(left_phrase), right_phrase)


def owners(phrase: Phrase) -> tuple[Unit, ...]:
    """The units before the head that may say whose it is, nearest first, without those of "Turkish-backed"."""
    before = phrase.before
    kept = []
    for number, unit in enumerate(before):
        following = next((u for u in phrase.core if u.first == unit.last), None)
        if following and following.kind == "word" and following.key in NO_NATIONALITY and phrase.words[unit.last - 1].glued:
            continue
        if number and (before[number - 1].key == "ethnic" or f"{before[number - 1].key} {unit.key}" in MINORITIES):
            continue  # "Bosnian Serb forces" are Bosnia's, "ethnic Albanian rebels" nobody's by the word
        if number and before[number - 1].key in {"anti", "pro", "non"} and phrase.words[before[number - 1].first].glued:
            continue
        kept.append(unit)
    return tuple(reversed(kept))


def written_role(text: str, phrase: Phrase, head: Unit) -> tuple[int, int] | None:
    """Where the words before a name stand that say what its bearer is: "former US President" of "the former US President Obama"."""
    before = [u for u in phrase.core if u.last <= head.first]
    while before and before[0].kind == "word" and before[0].key in DETERMINERS:
        before = before[1:]
    if not any(u.kind == "agent" or u.key in HONORIFICS for u in before):
        return None
    start, end = phrase.words[before[0].first].start, phrase.words[before[-1].last - 1].end
    if text[start:end].endswith(("'s", "’s")):
        return None
    return start, end
