"""The statements, composed of a canvas: Moore's sentence, the pitches, the four pillars; in three languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pmm_desk.positioning.grammar import (
    bare,
    capital,
    chinese,
    clean,
    enabled,
    ended,
    listed,
    lowered,
    sentences,
    with_article,
)
from pmm_desk.positioning.rules import SLOTS
from pmm_desk.positioning.speaking import PITCHES, length

PILLARS = (
    "pillar_use_case",
    "pillar_category",
    "pillar_company",
    "pillar_department",
    "pillar_alternative",
    "pillar_promise",
    "pillar_weakness",
    "pillar_difference",
)
"""The columns of the four pillars: use case and category, audience, alternative, difference."""


@dataclass(frozen=True)
class Material:
    """What statements are composed of, all in one language.

    slots: Moore's. blocks: block → what its entries say. proofs: proofs of the canvas that customers may hear.
    """

    product: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)
    blocks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    values: tuple[str, ...] = ()
    proofs: tuple[str, ...] = ()
    cost_of_waiting: str = ""
    category: str = ""
    company: str = ""
    department: str = ""
    need: str = ""
    promise: str = ""
    weakness: str = ""
    pains: tuple[str, ...] = ()
    roof: str = ""
    names: tuple[str, ...] = ()
    """Names that stay as they are written in the middle of a sentence."""

    def slot(self, name: str) -> str:
        """One slot without what the sentence itself says before it."""
        openings = {
            "for_whom": ("for", "面向", "为"),
            "who_need": ("who", "他们", "他們"),
            "product_is": ("is", "是一款", "一款", "是"),
            "that_does": ("that", f"{self.product} ", self.product) if self.product else ("that",),
            "unlike": ("unlike", "不同于", "不同於"),
            "differs_by": ("it", self.product) if self.product else ("it",),
        }
        return bare(self.slots.get(name, ""), *openings[name])


@dataclass(frozen=True)
class Piece:
    """A stretch of a sentence; `slot` is the column it came from, '' for the words between."""

    text: str
    slot: str = ""


MOORE = (
    "For {for_whom} who {who_need}, {product} is {product_is} that {that_does}."
    " Unlike {unlike}, {product} {differs_by}."
)
MOORE_HANS = (
    "面向{for_whom}，他们{who_need}；{product}是一款{product_is}，{that_does}。不同于{unlike}，{product}{differs_by}。"
)
MOORE_HANT = (
    "面向{for_whom}，他們{who_need}；{product}是一款{product_is}，{that_does}。不同於{unlike}，{product}{differs_by}。"
)


def moore(material: Material, language: str, whole: str = "") -> list[Piece]:
    """The statement in pieces; [] while every slot is empty. An empty slot stands as an ellipsis.

    `whole`: the statement as it was written as one text; the words of the slots are marked where they stand in it.
    """
    if whole.strip():
        return _marked(whole.strip(), {slot: clean(material.slots.get(slot, "")) for slot in SLOTS})
    values = {slot: material.slot(slot) for slot in SLOTS}
    if not any(values.values()):
        return []
    template = {"zh-Hans": MOORE_HANS, "zh-Hant": MOORE_HANT}.get(language, MOORE)
    found: list[Piece] = []
    for part in template.replace("}", "{").split("{"):
        if part in values:
            found += _slot(part, values[part] or "…", language, material.names)
        elif part:
            found.append(Piece(material.product or "…" if part == "product" else part))
    return found


def _slot(slot: str, value: str, language: str, names: tuple[str, ...]) -> list[Piece]:
    """A slot with the little word that its place needs."""
    if value == "…":
        return [Piece(value, slot)]
    if chinese(language):
        lead = enabled(value, language) if slot == "that_does" else ""
        return [*([Piece(lead)] if lead else []), Piece(value, slot)]
    if slot == "product_is":
        whole = with_article(lowered(value, names))
        article, _, rest = whole.partition(" ")
        if not value.casefold().startswith(f"{article.casefold()} "):
            return [Piece(f"{article} "), Piece(rest, slot)]
        return [Piece(whole, slot)]
    return [Piece(lowered(value, names), slot)]


def _marked(whole: str, values: Mapping[str, str]) -> list[Piece]:
    """A text cut where these values stand in it, in their order; a value that is not found is passed over."""
    found: list[Piece] = []
    start = 0
    for slot, value in values.items():
        at = whole.find(value, start) if value else -1
        if at < 0:
            continue
        found += [Piece(whole[start:at]), Piece(value, slot)]
        start = at + len(value)
    found.append(Piece(whole[start:]))
    return [piece for piece in found if piece.text]


def statement(material: Material, language: str, whole: str = "") -> str:
    """The statement as one text."""
    return "".join(piece.text for piece in moore(material, language, whole))


# pitches ---------------------------------------------------------------------------------------------


def pitch(material: Material, seconds: int, language: str) -> str:
    """What can be said in so many seconds: the parts that matter most, as many as fit, in the order of a talk.

    The ten seconds are one sentence. Where not even the first part fits, it stands alone, and is too long.
    """
    if seconds <= PITCHES["pitch_10"]:
        return _one_sentence(material, seconds, language)
    parts = {name: work(material, language) for name, work in _PARTS.items()}
    chosen: set[str] = set()
    for name in ("does", "need", "difference", "proof", "cost", "why_now", "values", "fit"):
        tried = sentences((parts[part] for part in parts if part in {*chosen, name}), language)
        if parts[name] and (not chosen or length(tried).seconds <= seconds):
            chosen.add(name)
    return sentences((parts[part] for part in parts if part in chosen), language)


def pitches(material: Material, language: str) -> dict[str, str]:
    """Column → the pitch composed for it."""
    return {column: pitch(material, seconds, language) for column, seconds in PITCHES.items()}


def _one_sentence(material: Material, seconds: int, language: str) -> str:
    whom, does = material.slot("for_whom"), _does(material, language)
    led = ""
    if whom and does:
        led = f"面向{whom}，{does}" if chinese(language) else f"For {lowered(whom, material.names)}, {does}"
    roof = ended(material.roof, language)
    tried = [text for text in (led, does, roof, _is(material, language)) if text]
    fitting = (text for text in tried if length(text).seconds <= seconds)
    return next(fitting, min(tried, key=lambda text: length(text).seconds, default=""))


def _is(material: Material, language: str) -> str:
    """What the product is."""
    category = material.slot("product_is") or clean(material.category)
    if not category or not material.product:
        return ""
    if chinese(language):
        return f"{material.product}是一款{category}。"
    return f"{material.product} is {with_article(lowered(category, material.names))}."


def _need(material: Material, language: str) -> str:
    whom, need = material.slot("for_whom"), material.slot("who_need")
    if whom and need:
        between = "" if chinese(language) else " "
        return ended(capital(whom) + between + need, language)
    return ended(next(iter(material.pains), ""), language)


def _does(material: Material, language: str) -> str:
    does = material.slot("that_does")
    if not does:
        return _is(material, language)
    if chinese(language):
        return ended(f"{material.product}{enabled(does, language)}{does}", language)
    return ended(f"{material.product or 'It'} {lowered(does, material.names)}", language)


def _difference(material: Material, language: str) -> str:
    unlike, differs = material.slot("unlike"), material.slot("differs_by")
    if not differs:
        return ""
    if chinese(language):
        word = "不同於" if language == "zh-Hant" else "不同于"
        lead = f"{word}{unlike}，" if unlike else ""
        return ended(f"{lead}{material.product}{differs}", language)
    lead = f"Unlike {lowered(unlike, material.names)}, it" if unlike else "It"
    return ended(f"{lead} {lowered(differs, material.names)}", language)


def _proof(material: Material, language: str) -> str:
    return sentences((ended(capital(text), language) for text in material.proofs[:2]), language)


def _values(material: Material, language: str) -> str:
    return sentences((ended(capital(text), language) for text in material.values[:3]), language)


def _cost(material: Material, language: str) -> str:
    return ended(capital(material.cost_of_waiting), language)


def _fit(material: Material, language: str) -> str:
    signs = [clean(text) for text in material.blocks.get("best_fit", ())]
    if not any(signs):
        return ""
    if chinese(language):
        lead = "最適合：" if language == "zh-Hant" else "最适合："
        return ended(lead + "、".join(sign for sign in signs if sign), language)
    return ended("The best fit: " + ", ".join(lowered(sign, material.names) for sign in signs if sign), language)


def _why_now(material: Material, language: str) -> str:
    reasons = [ended(capital(text), language) for text in material.blocks.get("why_now", ())]
    if not any(reasons):
        return ""
    question = {"zh-Hans": "为什么是现在？", "zh-Hant": "為什麼是現在？"}.get(language, "Why now?")
    return sentences((question, *reasons), language)


_PARTS: Mapping[str, Callable[[Material, str], str]] = {
    "need": _need,
    "cost": _cost,
    "does": _does,
    "difference": _difference,
    "values": _values,
    "proof": _proof,
    "fit": _fit,
    "why_now": _why_now,
}
"""The parts of a talk, in their order."""


# the four pillars ------------------------------------------------------------------------------------


def pillars(material: Material) -> dict[str, str]:
    """Column → what the canvas and its group say to it, as it stands there."""
    alternatives, capabilities = (material.blocks.get(block, ()) for block in ("alternative", "capability"))
    found = {
        "pillar_use_case": material.need or material.slot("who_need"),
        "pillar_category": material.category or material.slot("product_is"),
        "pillar_company": material.company,
        "pillar_department": material.department,
        "pillar_alternative": next(iter(alternatives), "") or material.slot("unlike"),
        "pillar_promise": material.promise,
        "pillar_weakness": material.weakness,
        "pillar_difference": material.slot("differs_by") or next(iter(capabilities), ""),
    }
    return {column: clean(text) for column, text in found.items()}


def pillar_text(values: Mapping[str, str], product: str, language: str) -> str:
    """The four pillars as one text to hand on; what is empty is left out."""
    said = {column.removeprefix("pillar_"): clean(values.get(column, "")) for column in PILLARS}
    if chinese(language):
        return _pillars_in_chinese(said, product, hant=language == "zh-Hant")
    found = []
    if said["category"] and product:
        found.append(f"{product} is {with_article(lowered(said['category'], (product,)))}")
    whom = listed((said["department"], said["company"]), "en").replace(" and ", " at ", 1)
    for lead, text in (
        ("Use case", said["use_case"]),
        ("For", whom),
        ("The alternative", said["alternative"]),
        ("It promises", said["promise"]),
        ("It falls short", said["weakness"]),
        ("The difference", said["difference"]),
    ):
        if text:
            found.append(f"{lead}: {lowered(text, (product,))}")
    return sentences((ended(text, "en") for text in found), "en")


def _pillars_in_chinese(said: Mapping[str, str], product: str, *, hant: bool) -> str:
    words = (
        ("用途", "面向", "替代方案", "對方的承諾", "對方的不足", "我們的不同")
        if hant
        else ("用途", "面向", "替代方案", "对方的承诺", "对方的不足", "我们的不同")
    )
    whom = "的".join(part for part in (said["company"], said["department"]) if part)
    texts = (said["use_case"], whom, said["alternative"], said["promise"], said["weakness"], said["difference"])
    found = [f"{product}是一款{said['category']}"] if said["category"] and product else []
    found += [f"{word}：{text}" for word, text in zip(words, texts, strict=True) if text]
    return sentences((ended(text, "zh-Hans") for text in found), "zh-Hans")
