"""The building blocks of every tab: the look, the live project, fields, rows, cards, charts, preview.

In a form (.ui)
    Promote with `<extends>QWidget</extends>` and `<header>pmm_desk.widgets.fields</header>`. Dynamic properties that
    code reads must not reach the translators: `<property name="column" stdset="0"><string notr="true">name</string>`.
    After `setupUi` call `theme.dress(widget)`: icons by property `icon_name`, labels made plain text.

Roles (dynamic property `role`, all styled by `stylesheet.py`)
    QLabel: title 22/600, heading 15/600, large, large-heading 17/600, figure, strong, subtitle (muted), caption,
        form-label, section (rail), count (rail), problem, good, warn, bad, status, status-warn, tier-1 … tier-4,
        chip-success, chip-warning, chip-danger, chip-info, chip-neutral, chip-accent
    QPushButton: (none) white, primary, accent (outlined), quiet, danger, link, plain-link, menu, search,
        rail-item (checkable)
    QToolButton: (none), quiet, menu, status, tight
    QFrame: card, inset, drop-mark, lead, topbar, rail, desk, hairline, tier-1 … tier-4 (card with a coloured top),
        notice-success, notice-warning, notice-danger, notice-info, notice-neutral (and the labels inside the same)
    QLineEdit: title-edit, heading-edit. QPlainTextEdit: large-edit, bare
    QWidget: plain (see-through, inside a QScrollArea). QListView: cards

theme.py       apply(app, scheme, zoom=, language=) once; theme() anywhere: tokens, px(), font(), color(), icon(),
               set_scheme/zoom/language, changed. icon(name), dress(root), set_role(widget, role), follow(widget)
live.py        Live(project): changed(Done), change(title, amend=), attempt(), write(), undo(), redo(), language,
               rows(), row(), name_of(), findings, set_findings(), findings_changed, failed, go(row_id, column),
               table_words (what a row of each table is called)
fields.py      LineField, LabelField (no translations), TextField (`lines`, `most_lines`, `words`),
               ChoiceField.set_choices, NumberField/WholeField/PercentField (`minimum`, `maximum`, `decimals`,
               `suffix`, `required`; PercentField keeps 0.025 and shows 2.5 %, or `kept`="percent"),
               DateField.set_latest, CheckField (`text`, `open`), LinkField (`table`, `shows`, `required`), MarkField,
               AddressField (opens http, https, mailto; says why not where it does not).
               PictureField (`circle`, `picture_height`; set_monogram(letters)).
               ScaleField (one of five places, or none).
               All have `column`. FormBinder(root, live).bind(row_id) ties them to a row; RecordForm is both at once
               Fields say their own words anew after a language change; choices and suggestions are set again by the tab
rows.py        RowModel(live, table, columns, where=, depends=), Column(name, title, show=, align=, edit=, chip=, …)
lists.py       RowList (promoted QListView): setup(live, table, card, thing=, defaults=, …) with CardText;
               row_chosen(id), choose(), add(), duplicate(), delete(). `thing` is a word or a function
               that gives it, asked again after a language change
tables.py      RowTable (promoted QTableView): setup(live, table, columns, thing=, …); row_chosen, opened, choose()
filter_line.py FilterLine: filters a list or table by words (`view.set_filter(text)`), says "n of m", Ctrl+F. Every
               RowList and RowTable in a vertical layout has one above it, hidden until asked for or worth it; a
               room may put its own into its form and `attach(view)`. Then `rows.ids` are those in sight,
               `rows.total` counts all
clipboard.py   RowClipboard: every RowList and RowTable copies rows with a header (Ctrl+C, the whole table from the
               menu) and takes them from spreadsheets (Ctrl+V): the columns are those shown and those of the form
               beside it (sheet_columns.py: `FormBinder` and label buddies give their titles), rows are known by
               code or name; what is wrong is asked (paste_dialog.py). Nothing to do in a room; `Column.aliases`
               are further headers. Elsewhere: make a pasting.Plan, `paste_plan(view, live, plan)`
row_actions.py RowActions: add, duplicate, delete, move with keys and context menu; uses.py: UsesDialog
cards.py       PageHeader, Card, Chip, Hint, FindingChips, SectionTabs, BigNumber, EmptyState, plain(), row_of()
form_page.py   FormPage: the base of every page a form makes; says everything anew when the language changes
flow.py        FlowLayout: side by side, wrapping
marks.py       paint_mark, paint_tick, mark_word; charts.py: TierBand, paint_score, paint_influence,
               paint_tier, paint_heat; painting.py: draw_text, paint_chip, paint_bar
boxes.py       Box: rectangles as plain numbers, for names that never collide; arrow_keys.py: arrow_of(event)
painted_text.py PaintedText: one text painted as tall as it needs, with marked places
pictures.py    paint_picture(painter, place, reader, sha, circle=) in lists and cards; scaled_picture
preview.py     SheetPreview.show_pdf(bytes): painted, pages_changed, set_zoom; close_worker() when the window closes
"""
