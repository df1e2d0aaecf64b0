"""The country of a described party that its own words leave open, by the text around it; the rule is told in words."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cablegram.coding.discourse import Discourse, Spoken, state_bound
from cablegram.coding.names import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.readings import Reading
    from cablegram.core.records import Mention

_USUAL_HOME: Final = {  # titles of one country's wording, where the text speaks of it among others
    "defence secretary": "GBR",
    "foreign secretary": "GBR",
    "home secretary": "GBR",
    "defense secretary": "USA",
    "secretary of state": "USA",
}
# Those who may be anybody's, whatever the article is about: envoys and visitors, and who comes from elsewhere by their name.
_ABROAD: Final = frozenset(
    "ambassador diplomat envoy mediator negotiator delegation delegate tourist visitor migrant refugee peacekeeper expatriate "
    "consul consulate embassy observer inspector monitor donor ally coalition mercenary foreigner pilgrim passenger "
    "ministers".split()
)
_AN_ARTICLE: Final = 4  # sentences; a shorter text says too little about where it is at home
_WEAKLY: Final = frozenset({"CRM", "EDU", "SOC"})
_STUDIES: Final = ("analyst", "expert", "researcher", "scientist", "scholar", "observer", "group", "agency", "charity", "groups")
_WRITERS: Final = frozenset({"blogger", "local reporter", "local journalist"})
_ARMED: Final = frozenset({"MIL", "REB", "UAF", "CRM"})
_FOUGHT: Final = frozenset({"REB", "UAF", "CVL", "MED"})  # who is fought, hit or nursed where it happens
# Who acts where the clause says it happens, whatever country the article is about.
_LOCAL: Final = frozenset({"COP", "JUD", "CVL", "MED", "EDU", "LAB", "UAF", "CRM", "AGR", "REL"})


class Whose(NamedTuple):
    """A country, and the evidence for it in words."""

    country: str
    why: str


def country_around(
    reading: Reading, whole: Mention, *, sentence: Spoken, previous: Sequence[str], discourse: Discourse
) -> Whose | None:
    """The country of a generic actor by the evidence nearest to it: its clause's place, the article's home, its sentence."""
    noun = reading.noun.singular if reading.noun else ""
    if not belongs_somewhere(reading) or not (discourse.home or state_bound(reading)):
        return None
    if _USUAL_HOME.get(noun) in discourse.countries:
        return Whose(_USUAL_HOME[noun], "title of one country")
    named, scene, after = sentence.around(whole, discourse.text)
    if discourse.home:
        return _at_home(reading, named=named, scene=[*scene, *after], discourse=discourse)
    if reading.actor.sector == "MIL" and discourse.only_army:
        return Whose(discourse.only_army, "country of the only army in the text")
    here = [*named, *after] or scene
    same = _same_noun(noun, discourse) if not here else None
    if same:
        return Whose(same, "country of the same noun before")
    if not here and {c for _, c, _ in sentence.countries} == set(discourse.countries):
        here = list(discourse.countries)
    return _without_home(reading, here=here, previous=previous, discourse=discourse)


def belongs_somewhere(reading: Reading) -> bool:
    """Whether such a party belongs to some state that the text may tell."""
    noun = reading.noun.singular if reading.noun else ""
    if {noun, *noun.split()[-1:]} & _ABROAD:
        return False
    return state_bound(reading) or (reading.actor.sector in _WEAKLY and not noun.endswith(_STUDIES)) or noun in _WRITERS


def _at_home(reading: Reading, *, named: Sequence[str], scene: Sequence[str], discourse: Discourse) -> Whose | None:
    """The country in an article that one country dominates: its own, unless the clause says that it happens elsewhere."""
    home = discourse.home or ""
    if home in named or not (named or scene):
        return Whose(home, "country that the article is about")
    if len(set(scene)) == 1 and not named and reading.actor.sector in _LOCAL:
        return Whose(scene[0], "country of the place where it acts")
    if reading.actor.sector in _ARMED and discourse.armies - {home}:
        return None  # a foreign army is in the story: its soldiers and those whom it fights may be meant
    return Whose(home, "country that the article is about")


def _without_home(reading: Reading, *, here: Sequence[str], previous: Sequence[str], discourse: Discourse) -> Whose | None:
    """The country in an article that no country dominates: the sentence's only one, else that of the sentence before."""
    main = discourse.main_country() or discourse.sole_country()
    told = discourse.scene if reading.actor.sector in _FOUGHT else None
    at_scene = Whose(told, "country where the article says that it happened") if told else None
    if len(set(here)) == 1:
        if reading.actor.sector in _FOUGHT and here[0] in discourse.armies and len(discourse.countries) > 1:
            return at_scene  # the country's army is in the story, and they may be those whom it fights elsewhere
        return Whose(here[0], "only country of the sentence")
    if here and reading.actor.sector == "REB":
        return Whose(here[-1], "country named last")  # not of the power that speaks of them
    if main and (main in here or not here):
        return Whose(main, "country that the article is about")
    if here or at_scene:
        return at_scene
    near = previous[0] if len(set(previous)) == 1 else None
    if near and [near] != [c for c, _ in discourse.countries.most_common(1)]:
        near = None  # "44 people" after a sentence on Syria are Syrians in an article that is mostly about it
    return Whose(near, "only country of the sentence before") if near else None


def _same_noun(noun: str, discourse: Discourse) -> str | None:
    """The one country whose "police" or "rebels" the text has named before."""
    tail = f"-{slug(noun)}"
    found = {a.country for i, a in discourse.actors.items() if i in discourse.mentions and i.endswith(tail) and a.country}
    return found.pop() if len(found) == 1 else None


def home_country(spoken: Sequence[Spoken]) -> str | None:
    """The country that dominates an article: named in its lead, and in over twice as many sentences as any other.

    The lead counts as two sentences more for the country that it names first (not as a venue, if it names another).
    """
    lead = next((s for s in spoken[:3] if s.countries), None)
    if lead is None or len(spoken) < _AN_ARTICLE:
        return None
    told = Counter(c for s in spoken for c in {c for _, c, _ in s.countries})
    first = next((c for _, c, where in lead.countries if not where), lead.countries[0][1])
    votes = told + Counter({first: 2})
    here = {c for _, c, _ in lead.countries}
    best = max(votes, key=lambda c: votes[c])
    rivals = votes.keys() - {best}
    names = Counter(c for _, c, _ in lead.countries)
    level = {r for r in rivals if told[r] >= told[best] and names[r] >= names[best]}  # "Chile and Peru met"
    dominates = all(2 * votes[r] < votes[best] for r in rivals) and not level & here
    return best if dominates and best in here else None


def scene_country(spoken: Sequence[Spoken]) -> str | None:
    """The country where an article says that things happen: in its lead, and in over twice as many sentences as any other."""
    told = Counter(c for s in spoken for c in {c for _, c, where in s.countries if where})
    if not told or len(spoken) < _AN_ARTICLE:
        return None
    (best, count), *rivals = told.most_common()
    lead = {c for _, c, where in spoken[0].countries if where}
    return best if best in lead and count > 1 and all(2 * n <= count for _, n in rivals) else None


def only_army(spoken: Sequence[Spoken]) -> str | None:
    """The country whose soldiers alone a text names, if its lead speaks of that country."""
    armies = armies_named(spoken)
    return next((c for s in spoken[:1] for _, c, _ in s.countries if armies == {c}), None)


def armies_named(spoken: Sequence[Spoken]) -> frozenset[str]:
    """The countries whose soldiers, forces or armies a text names."""
    found = set()
    for sentence in spoken:
        at = {start: country for start, country, _ in sentence.countries}
        units = [u for u in sentence.units if u.key != "s"]
        for before, unit in pairwise(units):
            country = at.get(sentence.words[before.first].start)
            if country and unit.agent and unit.agent.sector == "MIL":
                found.add(country)
    return frozenset(found)
