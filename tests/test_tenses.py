import pytest

from cablegram.coding.tenses import is_told_by_verb, tense_of, told_status
from tests.coding_cases import quote


def status(text, trigger, *, model="occurred", kind="ASSAULT"):
    return told_status(text, sentence=(0, len(text)), trigger=quote(text, trigger), kind=kind, status=model)


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("Police raided a bank.", "raided", "past"),
        ("Police were beaten.", "beaten", "past"),
        ("Police have again raided a bank.", "raided", "perfect"),
        ("Police had raided a bank.", "raided", "pluperfect"),
        ("Police are raiding a bank.", "raiding", "present"),
        ("Oslo demands an answer.", "demands", "present"),
        ("Police will soon raid a bank.", "raid", "future"),
        ("Police could raid a bank.", "raid", "modal"),
        ("Oslo agreed to raid a bank.", "raid", "infinitive"),
        ("These exercises drew condemnation.", "condemnation", "past"),
        ("Aid of ten millions will be sent.", "Aid", "future"),
        ("The pilots turned round, having sunk a boat.", "sunk", "past"),
        ("A quiet raid.", "raid", "untold"),
    ],
)
def test_the_auxiliaries_before_a_verb_tell_its_tense(text, trigger, expected):
    assert tense_of(text, start=0, trigger=quote(text, trigger), end=len(text)) == expected


def test_the_object_of_a_verb_is_told_by_it_and_a_noun_behind_of_is_not():
    assert is_told_by_verb(
        "They opened disciplinary proceedings.", start=0, trigger=quote("They opened x proceedings.", "proceedings")
    )
    text = "They asked about the raid of the bank."
    assert not is_told_by_verb(text, start=0, trigger=quote(text, "bank"))


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Civil war looms unless Gaddafi quits.", "quits"),
        ("Japan could intervene.", "intervene"),
        ("Beijing might not have met them.", "met"),
        ("A bill that would arrest them was read.", "arrest"),
        ("If the army left, they would shell the town.", "shell"),
    ],
)
def test_what_stands_under_if_unless_or_a_modal_has_not_happened(text, trigger):
    assert status(text, trigger) == "hypothetical"


def test_what_is_told_as_done_stays_done():
    assert status("Beijing met them in May.", "met") == "occurred"
    assert status("The rule, if kept, is odd, and police then arrested him.", "arrested") == "occurred"
    assert status("Unions will strike unless it improves its 7 percent offer.", "offer", kind="AGREE") == "occurred"


def test_a_refusal_is_made_though_its_verb_is_denied():
    assert status("Oslo would not pay.", "pay", kind="REJECT") == "occurred"
    assert status("Oslo did not pay.", "pay", kind="AID") == "negated"
    assert status("The king stopped short of declaring war.", "declaring") == "negated"
    assert status("Oslo could have cancelled the trip.", "cancelled", kind="REJECT") == "hypothetical"


def test_what_somebody_said_would_come_is_planned():
    assert status("Paris said France would reopen its mission.", "reopen", kind="AGREE") == "planned"
    assert status("Aid will also be sent.", "Aid", model="hypothetical", kind="AGREE") == "planned"
    assert status("Aid will be sent if talks fail.", "Aid", model="hypothetical", kind="AGREE") == "hypothetical"
    assert status("His stated intention to visit Oslo irked Tunis.", "intention", kind="AGREE") == "planned"


def test_the_deciding_is_the_conceding():
    assert status("Oslo has decided to lift the ban.", "lift", model="planned", kind="CONCEDE") == "occurred"
    assert status("Oslo has decided to hold drills.", "hold", model="planned", kind="MOBILIZE") == "planned"


def test_the_progressive_runs_on():
    assert status("Police are still shelling the town.", "shelling") == "ongoing"
    assert status("Police have been shelling the town since May.", "shelling") == "ongoing"
    assert status("Police were shelling the town.", "shelling") == "occurred"


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("The talks between Oslo and Rome were cancelled on Friday.", "talks", "negated"),
        ("The summit planned for May has been called off.", "summit", "negated"),
        ("The drills were postponed until June.", "drills", "planned"),
        ("The raid on the talks was called off.", "talks", "occurred"),
        ("The strike was called off after a week.", "strike", "occurred"),
        ("The talks were abandoned after an hour.", "talks", "occurred"),
        ("The talks ended and a concert was cancelled.", "talks", "occurred"),
        ("The talks could be cancelled on Friday.", "talks", "occurred"),
    ],
)
def test_an_occasion_that_was_called_off_has_not_happened(text, trigger, expected):
    assert status(text, trigger, kind="CONSULT") == expected
