"""Code one article and print what it reports, each event and claim with the words that support it."""

import cablegram

TEXT = """Ecuador's foreign ministry on Tuesday denied a newspaper report that Quito had called off a summit with Peru.

The presidents of both countries spoke by telephone on January 14 and agreed to meet in Lima in March."""

analysis = cablegram.code(TEXT, published="2026-02-03")

for event in analysis.events:
    sentence = event.evidence[0]
    print(event.type, event.mode or "", event.status, event.time.edtf if event.time else "")
    print("   ", TEXT[sentence.start : sentence.end])

for claim in analysis.claims:
    print(claim.speaker.text if claim.speaker else "somebody", claim.stance)
    print("   ", claim.content.text)
