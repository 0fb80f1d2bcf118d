"""All fields in one place, for forms (`<header>pmm_desk.widgets.fields</header>`) and for code."""

from __future__ import annotations

from pmm_desk.widgets.addresses import AddressField
from pmm_desk.widgets.choices import CheckField, ChoiceField
from pmm_desk.widgets.dates import DateField
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.form import FormBinder, RecordForm
from pmm_desk.widgets.links import LinkField
from pmm_desk.widgets.mark_field import MarkField
from pmm_desk.widgets.numbers import NumberField, PercentField, WholeField
from pmm_desk.widgets.picture_field import PictureField
from pmm_desk.widgets.scale_field import ScaleField
from pmm_desk.widgets.texts import LabelField, LineField, TextField

__all__ = [
    "AddressField",
    "CheckField",
    "ChoiceField",
    "DateField",
    "Field",
    "FormBinder",
    "LabelField",
    "LineField",
    "LinkField",
    "MarkField",
    "NumberField",
    "PercentField",
    "PictureField",
    "RecordForm",
    "ScaleField",
    "TextField",
    "WholeField",
]
