"""Words and deeds that answer something told before: not earlier than it, and, where the text says so, at once."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.orderings import bound_by, cited, derived, since, told_link, until
from cablegram.coding.telling import DAYS, FAR, REACTIONS, WORDS_FAR, near
from cablegram.coding.tenses import RESPONDED, RESPONSE, is_past
from cablegram.coding.timing import HAPPENED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.telling import Here, Scene, Story, Told
    from cablegram.core.records import EventTime

REPLY: Final = re.compile(
    r"\b(?:respond(?:s|ed|ing)|in (?:response|retaliation|reply|reaction)|retaliat(?:es|ed|ing)|repl(?:ies|ied)|countered"
    r"|dr[ae]w(?:n|s|ing)?|trigger(?:s|ed|ing)|spark(?:s|ed|ing)|prompt(?:s|ed|ing)|provok(?:es|ed|ing)|led to|brought)\b",
    re.IGNORECASE,
)
# what is judged was told before, so that whoever judges speaks on its day or later
JUDGED: Final = re.compile(
    r"(?:welcom|condemn|hail|prais|critici[sz]|denounc|deplor|regrett|applaud|describ|decri|mourn|slam|lament|call)(?:ed|d)\b"
    r"(?! on| for)",
    re.IGNORECASE,
)
THE: Final = re.compile(r"\b(?:the|this|that|these|those) (?:\w+ (?=(?:attack|deal|decision)))?([a-z]{4,})", re.IGNORECASE)
DEED: Final = re.compile(
    r"(?:attack|killing|death|raid|strike|assault|bombing|shooting|massacre|murder|arrest|detention|decision|move|step|measure"
    r"|ruling|verdict|release|agreement|deal|accord|drill|exercise|crackdown|coup|seizure|sanction|tariff|ban|closure|expulsion"
    r"|violence|clashe|sentence|vote|announcement|call|conversation|talk|meeting|delay|incident|operation|offensive)s?"
)
VIOLENT: Final = re.compile(r"attack|killing|death|raid|strike|assault|bombing|shooting|massacre|murder|violence|clash")
RELATIVE: Final = re.compile(r"\b(?:that|which)(?: \w+ly| had| has| have)? $")
THE_TOLD: Final = re.compile(
    r"[“\"]?(?:The|This|That|These|Those|His|Her|Its|Their|It)(?: [\w’'-]+){0,4}? "
    r"(?:(?P<follow>follow(?:s|ed)?)(?! by| up| suit)|c[ao]mes?|was made) "
)
APART: Final = re.compile(r"[,;]|\b(?:that|which|who|by|when|where)\b")
HAS_SINCE: Final = re.compile(r"\b(?:has|have) (since) (?:been )?$", re.IGNORECASE)
LATER_ON: Final = re.compile(
    r"[“\"]?((?:Days|Weeks|Months|Years|Some time) (?:later|after)|Since then|Afterwards|In the (?:days|weeks) that followed)\b"
)
BARE: Final = re.compile(r" ?[,.;]| and\b| but\b")
OBJECT_OF: Final = re.compile(
    r" (?:of |at |to |for |on )?(?:the|this|that|these|those|its|his|her|their|[\w.]+['’]s?) (?:[\w-]+ ){0,3}", re.IGNORECASE
)
MEMORY: Final = 40  # dated happenings that words may be about, so that a long article costs no more than its length
OBJECT: Final = 70  # characters behind a verb in which its object begins
STEM: Final = 6  # letters that "killing" and "killed" share
AT_ONCE: Final = re.compile(
    r"\b(?:within (?:minutes|hours|the hour)|(?:minutes|hours) later|the same (?:day|evening|night)|immediately)\b", re.IGNORECASE
)


def beside_told(m: Told, *, here: Here, scene: Scene, story: Story) -> EventTime | None:
    """What stands by an order to what was told before: "The arrest *came two days after* police raided …"."""
    subject = THE_TOLD.match(story.text, here.sentence.start, m.event.trigger.start)
    if subject is None or scene.news is None or m.sentence - scene.sentence > FAR:
        return None
    if subject["follow"]:
        if APART.search(story.text, subject.end(), m.event.trigger.start):
            return None
        return until(scene.news, why=f"“{subject['follow']}” by what is dated by {cited(scene.news)}, so not later")
    link = told_link(story.text, subject.end(), m.event.trigger.start)
    return bound_by(link.turned(), other=scene.news) if link else None


def told_as_later(m: Told, *, here: Here, scene: Scene, story: Story) -> EventTime | None:
    """What the text puts after the scene without saying by how much: "has *since* resigned", "*Weeks later* he was freed"."""
    if scene.news is None or m.sentence - scene.sentence > FAR or m.tense not in ("past", "perfect"):
        return None
    before = story.text[here.sentence.start : m.event.trigger.start]
    time = scene.time or scene.news
    hit = HAS_SINCE.search(before) if m.tense == "perfect" else LATER_ON.match(before)
    return since(time, why=f"“{hit[1]}” what is dated by {cited(time)}, so not earlier") if hit else None


def words_about(m: Told, *, here: Here, scene: Scene, story: Story) -> EventTime | None:
    """Words about something told before, by whomever: "has blamed *the deaths* on rebels", "welcomed *the delay*"."""
    if (
        RESPONSE.fullmatch(m.event.trigger.text)
        and RESPONDED.match(story.text, m.event.trigger.end)
        and m.tense == "past"
        and scene.news
        and m.sentence - scene.sentence <= WORDS_FAR
    ):
        return since(scene.news, why=f"an answer to what is dated by {cited(scene.news)}, so not earlier")
    judged = m.tense == "past" and JUDGED.match(m.event.trigger.text)
    if m.event.type not in REACTIONS or not m.verb or not (m.tense == "perfect" or judged):
        return None
    end = min(here.sentence.end, m.event.trigger.end + OBJECT)
    noun = next((hit[1].lower() for hit in THE.finditer(story.text, m.event.trigger.end, end)), None)
    if noun is None:
        bare = m.event.type == "REJECT" and BARE.match(story.text, m.event.trigger.end)  # "He has refused, and …": what was asked
        told = [t for o, t in scene.dated[-MEMORY:] if o.event.type == "REQUEST"] if bare else []
    else:
        stem = noun[:STEM] if len(noun) > STEM else noun
        told = [t for o, t in scene.dated[-MEMORY:] if o.sentence != m.sentence and stem in _words(o, story=story)]
        if not told and VIOLENT.match(noun):
            told = [t for o, t in scene.dated[-MEMORY:] if o.event.type == "ASSAULT"]
        if not told and DEED.fullmatch(noun) and m.sentence - scene.sentence <= WORDS_FAR and scene.news:
            told = [scene.news]
    time = told[-1] if told else None
    return (
        since(time, why=f"words about what is dated by {cited(time)}, so not earlier") if time and time.precision in DAYS else None
    )


def _words(o: Told, *, story: Story) -> str:
    sentence = story.sentences[o.sentence]
    return story.text[sentence.start : sentence.end].lower()


def is_subject(between: str) -> bool:
    """Whether nothing but a complement stands between an event and the "that" of "that prompted"."""
    return len(between) <= OBJECT and not any(is_past(w) for w in between.lower().split())


def answered(m: Told, *, here: Here, scene: Scene, times: Sequence[EventTime | None], story: Story) -> EventTime | None:
    """What answers something dated is not earlier: "responded", "drew", "triggered"."""
    trigger, start = m.event.trigger, here.sentence.start
    cue = REPLY.search(story.text, start, trigger.end)
    if cue is None or m.tense in ("pluperfect", "future", "modal", "perfect"):
        return None
    relative = RELATIVE.search(story.text, start, cue.start())
    acts = [o for o in near(m, here.mentions) if o.event.trigger.end <= cue.start() and o.record != m.record]
    if relative:  # "followed remarks by the minister that prompted a backlash": the remarks did
        acts = [o for o in acts if is_subject(story.text[o.event.trigger.end : relative.start()])][-1:]
        if not acts:
            return None
    act = next((times[o.record] for o in acts), None)
    frame = next((t for t in here.bare if (t.end or 0) <= cue.start() and len(story.text[start : t.start].split()) <= 1), None)
    told = act or frame or (scene.time if here.number - scene.sentence <= 2 and not acts else None)
    if told and AT_ONCE.search(story.text, cue.end(), here.sentence.end):
        at_once = replace(told, edtf=told.earliest, latest=told.earliest) if told.earliest and told.latest else told
        return derived(at_once, why=f"brought about at once (“{cue[0]}”) by what is dated by {cited(told)}")
    return since(told, why=f"brought about (“{cue[0]}”) by what is dated by {cited(told)}, so not earlier") if told else None


def taken_up(m: Told, *, here: Here, times: Sequence[EventTime | None], story: Story) -> EventTime | None:
    """Words about a deed of their sentence are not earlier: "called the *release* an insult", "anger at Friday's ruling"."""
    if m.event.type not in REACTIONS or m.tense not in ("past", "perfect", "present", "untold"):
        return None
    for o in near(m, here.mentions):
        time = o.event.time or times[o.record]
        if o.record == m.record or time is None or o.event.status not in HAPPENED or o.event.trigger.start < m.event.trigger.start:
            continue
        between = story.text[m.event.trigger.end : o.event.trigger.start]
        if OBJECT_OF.fullmatch(between) or (m.verb and not o.verb and o.event.time is None and m.tense in ("past", "perfect")):
            return since(time, why=f"words about what is dated by {cited(time)}, so not earlier")
    return None
