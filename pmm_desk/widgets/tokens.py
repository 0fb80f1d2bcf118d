"""The colours and measures of the interface, light and dark, as plain values."""

from __future__ import annotations

from typing import NamedTuple

CHIP_KINDS = ("success", "warning", "danger", "info", "neutral", "accent")


class Tier(NamedTuple):
    """The fill, the text on it, and the line around it, of one tier."""

    fill: str
    text: str
    line: str
    word: str


class Tokens(NamedTuple):
    """Every colour the interface uses, as #RRGGBB; all pairs meet WCAG AA."""

    dark: bool
    ground: str
    surface: str
    alternate: str
    line: str
    control_line: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    success: str
    warning: str
    danger: str
    success_soft: str
    warning_soft: str
    danger_soft: str
    shadow: str
    tiers: tuple[Tier, ...]
    """Indigo, teal, amber and grey, the colours of the usual tiers; then blue, green, rose and violet."""

    def chip(self, kind: str) -> tuple[str, str]:
        """The (fill, text) colours of a chip of this kind; an unknown kind is neutral."""
        return {
            "success": (self.success_soft, self.success),
            "warning": (self.warning_soft, self.warning),
            "danger": (self.danger_soft, self.danger),
            "info": (self.accent_soft, self.accent),
            "accent": (self.accent, self.on_accent),
        }.get(kind, (self.alternate, self.muted))


LIGHT = Tokens(
    dark=False,
    ground="#F5F6F8",
    surface="#FFFFFF",
    alternate="#EDF0F4",
    line="#D8DDE5",
    control_line="#858E9C",
    text="#1B2330",
    muted="#56606F",
    disabled="#8C95A3",
    accent="#2557D6",
    accent_hover="#1D47B3",
    accent_press="#173A94",
    on_accent="#FFFFFF",
    accent_soft="#E4ECFD",
    success="#18733F",
    warning="#8F5400",
    danger="#BE252C",
    success_soft="#E2F4E9",
    warning_soft="#FFF1D6",
    danger_soft="#FDE7E8",
    shadow="#1B2330",
    tiers=(
        Tier("#3B2A8C", "#FFFFFF", "#3B2A8C", "#3B2A8C"),
        Tier("#0F7F8C", "#FFFFFF", "#0F7F8C", "#0B6772"),
        Tier("#E3A008", "#1B2330", "#A06E00", "#855B00"),
        Tier("#D8DDE5", "#1B2330", "#858E9C", "#56606F"),
        Tier("#2456D6", "#FFFFFF", "#2456D6", "#2456D6"),
        Tier("#1E7B45", "#FFFFFF", "#1E7B45", "#18733F"),
        Tier("#B4235A", "#FFFFFF", "#B4235A", "#A51F52"),
        Tier("#7A3EB1", "#FFFFFF", "#7A3EB1", "#6E379F"),
    ),
)

DARK = Tokens(
    dark=True,
    ground="#12161C",
    surface="#1A2029",
    alternate="#232B36",
    line="#303947",
    control_line="#6E7A8C",
    text="#E7EBF1",
    muted="#A5AFBD",
    disabled="#6B7686",
    accent="#7DA5FF",
    accent_hover="#9BBAFF",
    accent_press="#B9CFFF",
    on_accent="#0E1726",
    accent_soft="#1F3057",
    success="#5CC98A",
    warning="#E8B04B",
    danger="#FF8A8A",
    success_soft="#17301F",
    warning_soft="#352A12",
    danger_soft="#3B1B1E",
    shadow="#000000",
    tiers=(
        Tier("#CFC6FF", "#12161C", "#CFC6FF", "#CFC6FF"),
        Tier("#3FB4C2", "#12161C", "#3FB4C2", "#3FB4C2"),
        Tier("#AD7A0A", "#12161C", "#AD7A0A", "#E0A93A"),
        Tier("#465162", "#FFFFFF", "#6E7A8C", "#A5AFBD"),
        Tier("#7DA5FF", "#12161C", "#7DA5FF", "#7DA5FF"),
        Tier("#5CC98A", "#12161C", "#5CC98A", "#5CC98A"),
        Tier("#F58AB0", "#12161C", "#F58AB0", "#F58AB0"),
        Tier("#C69BF0", "#12161C", "#C69BF0", "#C69BF0"),
    ),
)
