"""Which claim a denial, a confirmation or a withdrawal answers."""

from dataclasses import replace

from cablegram.coding.claims import attribute_claims
from tests.coding_cases import claim, context, quote


def answers(text, *mentions):
    """For each claim the place of the claim that it answers."""
    found = attribute_claims(mentions, context=context(text))
    places = {c.id: n for n, c in enumerate(found)}
    return [places.get(c.of_claim) for c in found]


def test_that_report_is_the_report_before():
    text = "the Journal reported that troops had crossed. Prices rose. Tokyo denied that report."
    told = claim(text, "reported", "that troops had crossed", speaker="the Journal")
    assert answers(text, told, claim(text, "denied", "that report", stance="denies", speaker="Tokyo", sentence=2)) == [None, 0]


def test_one_denies_what_is_said_of_oneself():
    text = "police said China had cut the cable. Japan said prices rose. Beijing denied that its ships had cut cables."
    mentions = [
        claim(text, "said", "China had cut the cable", speaker="police"),
        claim(text, "said", "prices rose", speaker="Japan", sentence=1, nth=1),
        claim(text, "denied", "that its ships had cut cables", stance="denies", speaker="Beijing", sentence=2),
    ]
    assert answers(text, *mentions)[2] == 0


def test_a_lead_may_deny_what_is_told_after_it():
    text = "Tokyo denied having let ships cross the strait. the Journal reported on Friday that ships had crossed the strait."
    mentions = [
        claim(text, "denied", "having let ships cross the strait", stance="denies", speaker="Tokyo"),
        claim(text, "reported", "that ships had crossed the strait", speaker="the Journal", sentence=1),
    ]
    assert answers(text, *mentions) == [1, None]


def test_a_member_of_a_body_is_not_the_body():
    text = "a technician at police said the warning was late. Prices rose. police denied that the warning was late."
    mentions = [
        claim(text, "said", "the warning was late", speaker="a technician at police"),
        claim(text, "denied", "that the warning was late", stance="denies", speaker="police", sentence=2),
    ]
    mentions[1] = replace(mentions[1], speaker=quote(text, "police", 1))
    assert answers(text, *mentions) == [None, 0]


def test_he_who_denies_may_be_the_one_accused_and_not_the_one_who_spoke():
    text = "Takaichi accused the governor of theft. He denied that."
    mentions = [
        claim(text, "accused", "the governor of theft", stance="alleges", speaker="Takaichi"),
        claim(text, "denied", "that", stance="denies", speaker="He", sentence=1),
    ]
    assert answers(text, *mentions) == [None, 0]


def test_one_withdraws_ones_own_words():
    text = "Takaichi said the treaty was dead. Trump said the price was high. Takaichi withdrew her remark."
    mentions = [
        claim(text, "said", "the treaty was dead", speaker="Takaichi"),
        claim(text, "said", "the price was high", speaker="Trump", sentence=1, nth=1),
        claim(text, "withdrew", "her remark", stance="withdraws", speaker="Takaichi", sentence=2),
    ]
    assert answers(text, *mentions)[2] == 0


def test_to_reject_the_claim_that_something_is_so_answers_the_claim_in_the_noun():
    text = "Tokyo rejected the claim that its pilots were drunk."
    mentions = [
        claim(text, "rejected", "the claim that its pilots were drunk", stance="denies", speaker="Tokyo"),
        claim(text, "claim", "that its pilots were drunk", stance="alleges", speaker=None),
    ]
    assert answers(text, *mentions) == [1, None]


def test_a_denial_of_what_nobody_said_answers_nothing():
    text = "Trump said the price was high. Tokyo denied that a captain of that name existed."
    mentions = [
        claim(text, "said", "the price was high", speaker="Trump"),
        claim(text, "denied", "that a captain of that name existed", stance="denies", speaker="Tokyo", sentence=1),
    ]
    assert answers(text, *mentions) == [None, None]


def test_a_report_is_of_a_newspaper_and_an_accusation_of_an_accuser():
    text = "the Journal reported that ships had crossed. police accused Trump of theft. Tokyo rejected the {}."
    for noun, place in (("report", 0), ("accusation", 1)):
        full = text.format(noun)
        mentions = [
            claim(full, "reported", "that ships had crossed", speaker="the Journal"),
            claim(full, "accused", "Trump of theft", stance="alleges", speaker="police", sentence=1),
            claim(full, "rejected", f"the {noun}", stance="denies", speaker="Tokyo", sentence=2),
        ]
        assert answers(full, *mentions)[2] == place


def test_nearness_alone_links_nothing():
    text = "Trump said the price was high. Tokyo denied having slept."
    mentions = [
        claim(text, "said", "the price was high", speaker="Trump"),
        claim(text, "denied", "having slept", stance="denies", speaker="Tokyo", sentence=1),
    ]
    assert answers(text, *mentions) == [None, None]


def test_an_answer_with_nothing_in_common_answers_nothing():
    text = "Trump said taxes were too high. Tokyo denied the attack."
    mentions = [
        claim(text, "said", "taxes were too high", speaker="Trump"),
        claim(text, "denied", "the attack", stance="denies", speaker="Tokyo", sentence=1),
    ]
    assert attribute_claims(mentions, context=context(text))[1].of_claim is None


def test_in_a_long_article_more_than_one_weak_sign_is_asked_for():
    start = "police said China had seized a boat. Prices rose. "
    end = "Beijing denied any role in it."
    many = [f"Somebody said it rained on day {n}. " for n in range(10, 60)]

    def linked(between):
        text = start + "".join(between) + end
        said = [
            claim(text, "said", f"it rained on day {b[-4:-2]}", speaker="Somebody", sentence=n + 2) for n, b in enumerate(between)
        ]
        told = claim(text, "said", "China had seized a boat", speaker="police")
        denied = claim(text, "denied", "any role in it", stance="denies", speaker="Beijing", sentence=2 + len(between))
        return answers(text, told, *said, denied)[-1]

    assert linked([]) == 0
    assert linked(many) is None
