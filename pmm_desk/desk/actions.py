"""Every command of the window as data: its words, its shortcuts, its place in the menus, when it can be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pmm_desk.desk.settings import LANGUAGES, THEMES

ALWAYS, PROJECT, UNDO, REDO = "always", "project", "undo", "redo"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for the translators, who look for this name; whoever shows it translates it in `context`."""
    return text


@dataclass(frozen=True)
class Action:
    """One command. `handler` is 'part.method' of the window ('files.save'), called with `argument` if there is one.

    `text` is English and translated in the context "Actions"; `checks` names the group of which one is checked.
    `menu` is '' for a command that only has shortcuts and stands in the search.
    """

    name: str
    text: str
    menu: str
    handler: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: str = ALWAYS
    argument: str = ""
    checks: str = ""
    words: str = ""
    """Further words to be found by, translated too."""


SEPARATOR = Action("", "", "", "")

MENUS: Mapping[str, str] = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
    "recent": QT_TRANSLATE_NOOP("Actions", "Open &recent"),
    "theme": QT_TRANSLATE_NOOP("Actions", "&Theme"),
    "language": QT_TRANSLATE_NOOP("Actions", "&Language"),
}
"""Menu name → its words. The bar holds the first five; the others open out of an entry of `SUBMENUS`."""

BAR = ("file", "edit", "view", "go", "help")

SUBMENUS: Mapping[str, str] = {"recent": "open", "theme": "zoom_reset", "language": "zoom_reset"}
"""Menu name → the command it stands behind in the menu of that command."""

THEME_WORDS: Mapping[str, str] = {
    "auto": QT_TRANSLATE_NOOP("Actions", "Like the &system"),
    "light": QT_TRANSLATE_NOOP("Actions", "&Light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "&Dark"),
}

_FILE = (
    Action("new", QT_TRANSLATE_NOOP("Actions", "&New project…"), "file", "files.new", ("Ctrl+N",), "file-plus-2"),
    Action("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "file", "files.open", ("Ctrl+O",), "folder-open"),
    Action("sample", QT_TRANSLATE_NOOP("Actions", "Open the sa&mple"), "file", "files.open_sample", (), "life-buoy"),
    SEPARATOR,
    Action("save", QT_TRANSLATE_NOOP("Actions", "&Save"), "file", "files.save", ("Ctrl+S",), "save", PROJECT),
    Action(
        "save_as", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "file", "files.save_as", ("Ctrl+Shift+S",), "", PROJECT
    ),
    Action("share", QT_TRANSLATE_NOOP("Actions", "S&hare a copy…"), "file", "files.share", (), "share-2", PROJECT),
    Action(
        "project",
        QT_TRANSLATE_NOOP("Actions", "&Project settings…"),
        "file",
        "files.project_settings",
        (),
        "pencil",
        PROJECT,
        words=QT_TRANSLATE_NOOP("Actions", "language currency as-of date author"),
    ),
    Action("export", QT_TRANSLATE_NOOP("Actions", "&Export kit…"), "file", "export", ("Ctrl+E",), "", PROJECT),
    SEPARATOR,
    Action("close", QT_TRANSLATE_NOOP("Actions", "&Close project"), "file", "files.close", ("Ctrl+W",), "", PROJECT),
    Action("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", "files.quit", ("Ctrl+Q",)),
)

_EDIT = (
    Action("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit", "edit.undo", ("Ctrl+Z",), "undo-2", UNDO),
    Action(
        "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit", "edit.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", REDO
    ),
    Action(
        "history", QT_TRANSLATE_NOOP("Actions", "&History…"), "edit", "edit.history", ("Ctrl+H",), "history", PROJECT
    ),
    SEPARATOR,
    Action(
        "find",
        QT_TRANSLATE_NOOP("Actions", "&Find or run…"),
        "edit",
        "edit.find",
        ("Ctrl+K", "Ctrl+F"),
        "search",
    ),
    SEPARATOR,
    Action(
        "copy_table",
        QT_TRANSLATE_NOOP("Actions", "&Copy the whole table"),
        "edit",
        "edit.copy_table",
        ("Ctrl+Shift+C",),
        "table",
        PROJECT,
        words=QT_TRANSLATE_NOOP("Actions", "spreadsheet Excel export"),
    ),
    Action(
        "paste_table",
        QT_TRANSLATE_NOOP("Actions", "&Paste from a spreadsheet"),
        "edit",
        "edit.paste_table",
        ("Ctrl+Shift+V",),
        "clipboard-paste",
        PROJECT,
        words=QT_TRANSLATE_NOOP("Actions", "table Excel import"),
    ),
    SEPARATOR,
    Action(
        "check_sentence",
        QT_TRANSLATE_NOOP("Actions", "Check a se&ntence…"),
        "edit",
        "edit.check_sentence",
        ("Ctrl+Shift+K",),
        "message-square-quote",
        words=QT_TRANSLATE_NOOP("Actions", "jargon abbreviation advertising plain language paste"),
    ),
    Action("mark_next", QT_TRANSLATE_NOOP("Actions", "Next &marked word"), "edit", "edit.next_mark", ("F7",)),
    Action(
        "mark_before",
        QT_TRANSLATE_NOOP("Actions", "Marked word &before"),
        "edit",
        "edit.mark_before",
        ("Shift+F7",),
    ),
    SEPARATOR,
    Action("settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), "edit", "edit.settings", ("Ctrl+,",), "settings"),
)

_VIEW = (
    Action("zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "view", "view.zoom_in", ("Ctrl++", "Ctrl+=")),
    Action("zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "view", "view.zoom_out", ("Ctrl+-",)),
    Action("zoom_reset", QT_TRANSLATE_NOOP("Actions", "&Actual size"), "view", "view.zoom_reset", ("Ctrl+0",)),
    SEPARATOR,
)

_HELP = (
    Action("handbook", QT_TRANSLATE_NOOP("Actions", "&Handbook"), "help", "help.handbook", ("F1",), "life-buoy"),
    SEPARATOR,
    Action("copy_details", QT_TRANSLATE_NOOP("Actions", "&Copy details"), "help", "help.copy_details", (), "copy"),
    Action(
        "log_folder",
        QT_TRANSLATE_NOOP("Actions", "Open &log folder"),
        "help",
        "help.open_log_folder",
        (),
        "scroll-text",
    ),
    SEPARATOR,
    Action("about", QT_TRANSLATE_NOOP("Actions", "&About PMM Desk"), "help", "help.about", (), "info"),
)


def _choices() -> tuple[Action, ...]:
    themes = tuple(
        Action(f"theme_{name}", THEME_WORDS[name], "theme", "view.set_theme", argument=name, checks="theme")
        for name in THEMES
    )
    languages = tuple(
        Action(f"language_{code}", name, "language", "view.set_language", argument=code, checks="language")
        for code, name in LANGUAGES.items()
    )
    return themes + languages


def _tabs(names: Mapping[str, str]) -> tuple[Action, ...]:
    """Go to each tab; the first nine have Ctrl+1 … Ctrl+9."""
    return tuple(
        Action(f"tab_{name}", title, "go", "go_to", (f"Ctrl+{number}",) if number < 10 else (), "", PROJECT, name)
        for number, (name, title) in enumerate(names.items(), start=1)
    )


_SECTIONS = (
    SEPARATOR,
    Action(
        "section_next",
        QT_TRANSLATE_NOOP("Actions", "Next &section"),
        "go",
        "turn_section",
        ("Ctrl+PgDown",),
        "",
        PROJECT,
        "next",
    ),
    Action(
        "section_before",
        QT_TRANSLATE_NOOP("Actions", "&Previous section"),
        "go",
        "turn_section",
        ("Ctrl+PgUp",),
        "",
        PROJECT,
        "before",
    ),
)


def all_actions(tabs: Mapping[str, str]) -> tuple[Action, ...]:
    """All commands in the order of the menus, SEPARATOR between groups; `tabs`: name → title of those shown."""
    return (*_FILE, *_EDIT, *_VIEW, *_choices(), *_tabs(tabs), *_SECTIONS, *_HELP)


def keys_of(action: Action, chosen: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The shortcuts in force: the person's own, else ours."""
    return chosen.get(action.name, action.keys)
