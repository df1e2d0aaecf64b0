"""No dossier of our articles prints as plain fact what only a claim supports (all of them: python -m training.plainfacts)."""

from __future__ import annotations

from cablegram.core.records import Analysis
from cablegram.reporting.dossier import make_dossier
from cablegram.running.pipeline import analyze_document, load_coder
from training.plainfacts import TODAY, articles, plain_facts

SAMPLE = 12  # articles, spread over all files: a few seconds


def test_no_sentence_whose_only_support_is_a_claim_stands_as_plain_fact():
    coder = load_coder()
    for _, doc in articles(SAMPLE):
        analysis = analyze_document(doc, coder=coder)
        assert isinstance(analysis, Analysis)
        assert not list(plain_facts(make_dossier([analysis], today=TODAY), [analysis]))
