"""How much of a text the customers said themselves, and who else could say a sentence."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.positioning.checked_texts import checked, project_lexicon, texts, voice
from pmm_desk.positioning.findings import find
from pmm_desk.positioning.their_words import Voice
from pmm_desk.positioning.who_else import Known
from pmm_desk.project.finding import Severity
from tests import moorline
from tests.plain_rows import Rows, identity, row
from tests.positioning.drafts import WEAK

LIN = Voice(
    "At three in the afternoon there are forty trucks at the gate and nobody can tell me which one should come in. "
    "压车费账单来了却拿不出晚到的证据；下午三点门口堵着四十辆车；没人能告诉我先放哪一辆"
)


def test_english_by_words_without_their_endings() -> None:
    """Truck is theirs, since they say trucks; small words count on neither side."""
    share = LIN.share("A truck at the gate in the afternoon, and synergy")
    assert share.words == ("truck", "gate", "afternoon")
    assert share.share == 3 / 4


def test_chinese_by_the_longest_runs_they_said() -> None:
    """No dictionary cuts 付压车费 in the wrong place."""
    share = LIN.share("该谁付压车费，下午门口的证据")
    assert share.words == ("压车费", "下午", "门口", "证据")
    assert share.share is not None and share.share > 0.8
    assert LIN.share("打造全链路闭环").share == 0


def test_a_text_without_content_has_no_share() -> None:
    """Neither has an empty one; a voice that says nothing shares nothing."""
    assert LIN.share("").share is None
    assert LIN.share("and the 100 …").share is None
    assert Voice("").silent and Voice("").share("truck").share == 0


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_share_lies_between_nothing_and_all(said: str, text: str) -> None:
    """And whoever repeats what was said shares all of it that has content."""
    share = Voice(said).share(text).share
    assert share is None or 0 <= share <= 1 + 1e-9


def project() -> Rows:
    """The sample page's rows with one more canvas text, its entries and a word of our own."""
    reader = moorline.project()
    reader.tables["persona"] = [row("persona", "lin", quote="Forty trucks at the gate, and our WCS is blind")]
    reader.tables["pain"] = [row("pain", "bill", persona_id=identity("persona", "lin"), description="detention bills")]
    reader.tables["term"] = [
        row("term", "flow", term="yard flow", kind="own"),
        row("term", "fine", term="empower", kind="fine"),
        row("term", "ban", term="cheap", kind="banned"),
    ]
    reader.tables["canvas"] = [
        row("canvas", "now", current=1, that_does="empowers the yard flow, cheap; WCS and OTIF"),
        row("canvas", "old", statement=WEAK[0][0]),
    ]
    return reader


def test_a_text_becomes_a_finding_with_its_words() -> None:
    """Banned words before an export, strange ones when there is time; an older version of the canvas never."""
    found = {item.code: item for item in find(project(), moorline.AS_OF) if item.code.startswith("text_")}
    assert set(found) == {"text_banned", "text_strange", "text_abbreviation"}
    assert found["text_banned"].severity is Severity.BEFORE_EXPORT
    assert found["text_strange"].values["words"] == ("yard flow",)
    assert found["text_abbreviation"].values["words"] == ("OTIF",), "WCS is the customers' own word"
    assert {item.rows for item in found.values()} == {(identity("canvas", "now"),)}


def test_what_customers_never_read_is_not_checked() -> None:
    """Notes, the rival behind "unlike", internal proofs."""
    reader = project()
    for each in reader.tables["canvas"]:
        each.update(that_does="", statement="", note="empowering synergy", unlike="best-in-class rivals")
    reader.tables["proof"] = [row("proof", "margin", wording="Best margin: 100%", visibility="internal")]
    reader.tables["claim"], reader.tables["message"] = [], []
    assert checked(reader) == []
    reader.tables["proof"][0]["visibility"] = "customer"
    assert [mark.word for mark in checked(reader)[0].marks] == ["best", "100%"]


def test_translations_are_checked_in_their_language() -> None:
    """A word of ours has its translations, too."""
    reader = project()
    canvas, term = identity("canvas", "now"), identity("term", "flow")
    reader.tables["translation"] = [
        {"row": canvas, "field": "that_does", "language": "zh-Hans", "text": "打造车流", "fingerprint": ""},
        {"row": term, "field": "term", "language": "zh-Hans", "text": "车流", "fingerprint": ""},
    ]
    found = [text for text in checked(reader) if text.language == "zh-Hans"]
    assert [(mark.word, mark.kind) for mark in found[0].marks] == [("打造", "jargon"), ("车流", "own")]
    assert ("zh-Hans", "打造车流") in [(language, text) for _, _, language, text in texts(reader)]
    assert "trucks" in voice(reader) and project_lexicon(reader).known >= {"wcs"}


def test_who_else_could_say_it() -> None:
    """The claims and rows a sentence touches, and the rivals of whom it is also true."""
    reader = moorline.project()
    reader.set(identity("claim", "D5"), wording="Waiting measured from gate-in to gate-out")
    known = Known(reader, moorline.AS_OF)
    found = known.who_else("Waiting measured from gate-in to gate-out")
    assert identity("claim", "D5") in [each.row_id for each in found.claims]
    assert set(found.rivals) == {identity("competitor", "A"), identity("competitor", "C")}
    assert known.who_else("The weather is nice today").rivals == ()


def test_what_the_matrix_refutes_is_caught() -> None:
    """K15: GateTong works without network. K02: not only we have WeChat."""
    reader = moorline.project()
    reader.set("cmp_k15", name="Gate works without network")
    reader.set("cmp_k02", name="Driver entry in WeChat, nothing to install")
    known = Known(reader, moorline.AS_OF)
    gatetong = identity("competitor", "C")
    wrong = known.who_else("They cannot work without network at the gate.").wrong
    assert wrong[gatetong].row_id == "cmp_k15" and wrong[gatetong].mark == "yes"
    assert list(known.who_else("Only we have driver entry in WeChat").wrong) == [gatetong]
    assert known.who_else("We work without network at the gate").wrong == {}


def test_a_text_for_customers_that_the_matrix_refutes_is_a_finding() -> None:
    """Whoever prints it gets caught by the first buyer who looks."""
    reader = moorline.project()
    reader.set("cmp_k15", name="Gate works without network")
    reader.tables["brief"] = [
        row("brief", "b", value="Other suppliers cannot work without network at the gate"),
        row("brief", "c", value="Drivers like it: they cannot lose the network at the gate"),
    ]
    found = [item for item in find(reader, moorline.AS_OF) if item.code == "text_refuted"]
    assert [(item.rows, item.values["rival"], item.severity) for item in found] == [
        ((identity("brief", "b"),), identity("competitor", "C"), Severity.BEFORE_EXPORT)
    ]
