"""Which date an event gets: wording of ours, the event asked for, its date and rule; docs/dating.md shows the same table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """``told``: the text's events as trigger, type and status; ``edtf`` and ``rule`` (its first words) are those of ``trigger``."""

    published: str
    text: str
    told: tuple[tuple[str, str, str], ...]
    trigger: str
    edtf: str | None
    rule: str | None = None


def row(published, text, told, trigger, edtf, rule=None):
    events = tuple(tuple(one.rsplit(" ", 2)) for one in told.split("; "))
    return EventDate(published=published, text=text, told=events, trigger=trigger, edtf=edtf, rule=rule)


EVENT_DATES = (
    # words of its own, and what the preposition makes of them
    row("2026-03-06", "Oslo closed its embassy on Monday.", "closed SANCTION occurred", "closed", "2026-03-02", "the time of"),
    row("2026-03-06", "Miners have blocked the road since March 2025.", "blocked PROTEST ongoing", "blocked", "2025-03-01/.."),
    row("2026-03-06", "Oslo freed the crew by Tuesday.", "freed RETREAT occurred", "freed", "../2026-03-03"),
    row("2026-03-06", "Oslo recalled its envoy before Tuesday's vote.", "recalled SANCTION occurred", "recalled", "../2026-03-03"),
    row("2026-03-06", "Police raided a farm detained in May.", "raided COERCE occurred", "raided", None),
    row("2026-03-06", "The ruling of Friday freed two men.", "freed RETREAT occurred", "freed", None),
    # an order between two events
    row(
        "2026-03-06",
        "Oslo closed the border on Tuesday after gunmen shelled a post.",
        "closed COERCE occurred; shelled ASSAULT occurred",
        "shelled",
        "../2026-03-03",
        "earlier (“after”) than “Tuesday”",
    ),
    row(
        "2026-03-06",
        "Oslo closed the border a day after gunmen shelled a post on Tuesday.",
        "closed COERCE occurred; shelled ASSAULT occurred",
        "closed",
        "2026-03-04",
        "the time of the event's own clause: 1 day after",
    ),
    row(
        "2026-03-06",
        "Oslo closed the border hours after gunmen shelled a post on Tuesday.",
        "closed COERCE occurred; shelled ASSAULT occurred",
        "closed",
        "2026-03-03",
        "the time of the event's own clause: hours after",
    ),
    row(
        "2026-03-06",
        "After gunmen shelled a post on Tuesday, Oslo closed the border.",
        "shelled ASSAULT occurred; closed COERCE occurred",
        "closed",
        "2026-03-03/..",
        "“After” what is dated by “Tuesday”",
    ),
    row(
        "2026-03-06",
        "Tunis sued three men in May 2024, two years after Tunis seized their boat.",
        "sued ACCUSE occurred; seized COERCE occurred",
        "seized",
        "2022",
        "“two years after”",
    ),
    # replies to what was told
    row(
        "2026-03-06",
        "In November, Oslo suggested that Tunis could rearm, which triggered a backlash.",
        "rearm MOBILIZE hypothetical; backlash ACCUSE occurred",
        "backlash",
        "2025-11-01/..",
        "brought about (“triggered”) by what is dated by “November”, so not earlier",
    ),
    row(
        "2026-03-06",
        "Oslo held drills on Tuesday. These exercises drew condemnation from Tunis.",
        "drills MOBILIZE occurred; condemnation ACCUSE occurred",
        "condemnation",
        "2026-03-03/..",
        "brought about (“drew”)",
    ),
    row(
        "2026-03-06",
        "Gunmen attacked a post on Tuesday. Tunis accused Oslo of arming them.",
        "attacked ASSAULT occurred; accused ACCUSE occurred",
        "accused",
        None,
    ),
    # one scene
    row(
        "2026-03-06",
        "On Tuesday police raided two offices. They seized six computers.",
        "raided COERCE occurred; seized COERCE occurred",
        "seized",
        "2026-03-03",
        "told in one scene with what is dated by “Tuesday”",
    ),
    row(
        "2026-03-06",
        "Police raided two offices on Tuesday and seized six computers.",
        "raided COERCE occurred; seized COERCE occurred",
        "seized",
        "2026-03-03",
        "in one sentence with what is dated by “Tuesday”",
    ),
    row(
        "2026-03-06",
        "A jury on Thursday saw the letters. The judge asked both sides to finish.",
        "asked REQUEST occurred",
        "asked",
        "2026-03-05",
        "told in one scene",
    ),
    row(
        "2026-03-06",
        "On Tuesday police raided two offices. Tunis has long accused them of bias.",
        "raided COERCE occurred; accused ACCUSE occurred",
        "accused",
        None,
    ),
    row(
        "2026-03-06",
        "On Tuesday police raided two offices. “They killed my cousin,” said Mona.",
        "raided COERCE occurred; killed ASSAULT occurred",
        "killed",
        None,
    ),
    # what went before, told of again
    row(
        "2026-03-06",
        "Gunmen attacked a post on Tuesday. Tunis has condemned the attack.",
        "attacked ASSAULT occurred; condemned ACCUSE occurred",
        "condemned",
        "2026-03-03/..",
        "words about what is dated by “Tuesday”",
    ),
    row(
        "2026-03-06",
        "On Tuesday Oslo postponed the vote. The king welcomed the delay.",
        "postponed CONCEDE occurred; welcomed SUPPORT occurred",
        "welcomed",
        "2026-03-03/..",
    ),
    row(
        "2026-03-06",
        "Oslo demanded a pause on Tuesday. Tunis has refused, and wants more.",
        "demanded REQUEST occurred; refused REJECT occurred",
        "refused",
        "2026-03-03/..",
    ),
    row(
        "2026-03-06",
        "Oslo freed a spy on Tuesday. The release came two days after Tunis shelled a post.",
        "freed RETREAT occurred; shelled ASSAULT occurred",
        "shelled",
        "2026-03-01",
        "“two days after”",
    ),
    row(
        "2026-03-06",
        "Marchers attacked a bus on Tuesday, and a man who tried to stop them was beaten.",
        "attacked ASSAULT occurred; beaten ASSAULT occurred",
        "beaten",
        "2026-03-03",
    ),
    row(
        "2026-03-06",
        "Marchers attacked a bus on Tuesday. Tunis has promised help and asked Oslo to wait.",
        "attacked ASSAULT occurred; asked REQUEST occurred",
        "asked",
        None,
    ),
    row(
        "2026-03-06",
        "Oslo said on Monday that it would not send a delegation next week.",
        "send REJECT occurred",
        "send",
        None,
    ),
    row(
        "2026-03-06",
        "Gunmen attacked a post on Tuesday. Oslo has since closed it.",
        "attacked ASSAULT occurred; closed COERCE occurred",
        "closed",
        "2026-03-03/..",
        "“since” what is dated by “Tuesday”",
    ),
    row(
        "2026-03-06",
        "Gunmen attacked a post on 2 February. Weeks later Oslo freed them.",
        "attacked ASSAULT occurred; freed RETREAT occurred",
        "freed",
        "2026-02-02/..",
        "“Weeks later” what is dated by “2 February”",
    ),
    # lengths of time
    row(
        "2026-03-06",
        "Oslo made peace on Tuesday. Tunis had shelled it for five days.",
        "made AGREE occurred; shelled ASSAULT occurred",
        "shelled",
        "2026-02-27/2026-03-03",
        "“for five days” up to what is dated by “Tuesday”",
    ),
    row(
        "2026-03-06",
        "Marchers have camped in Oslo for a week.",
        "camped PROTEST ongoing",
        "camped",
        "2026-02-27/..",
        "“for a week” up to publication",
    ),
    row(
        "2026-03-06",
        "Oslo took the town in December 1990. Tunis jailed its mayor within six months.",
        "took COERCE occurred; jailed COERCE occurred",
        "jailed",
        "1990-12-01/1991-06-30",
        "“within six months” from",
    ),
    row(
        "2026-03-06",
        "It was the first such decree by Oslo since 1990.",
        "decree COERCE occurred",
        "decree",
        None,
    ),
    # reports, plans, and the merely possible
    row(
        "2026-03-06",
        "Oslo and Tunis have agreed to talk, the king said on Monday.",
        "agreed AGREE occurred",
        "agreed",
        "2026-03-02",
        "told in the present by a report of “Monday”",
    ),
    row("2026-03-06", "Oslo said on Monday that Tunis had shelled a post.", "shelled ASSAULT occurred", "shelled", "../2026-03-02"),
    row("2026-03-06", "Oslo agreed on Monday to visit Tunis.", "visit AGREE planned", "visit", None),
    row("2026-03-06", "Oslo told Tunis to repay the loan by Sunday.", "told REQUEST occurred", "told", None),
    row("2026-03-06", "In November, Oslo said Tunis could attack.", "attack ASSAULT hypothetical", "attack", None),
    # the news of the day, and nothing
    row(
        "2026-03-06",
        "Police are detaining marchers in Oslo.",
        "detaining COERCE ongoing",
        "detaining",
        "2026-03-06",
        "news of the day: no date in the text, present report",
    ),
    row("2026-03-06", "Police detained marchers in Oslo.", "detained COERCE occurred", "detained", None),
    row(
        "2026-03-06",
        "Police are detaining marchers. They were barred in 2019.",
        "detaining COERCE ongoing",
        "detaining",
        None,
    ),
)
