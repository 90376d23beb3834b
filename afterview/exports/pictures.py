"""A chart as a picture that other programs open; nothing is fetched for it."""

from collections.abc import Mapping
from typing import Any, Final

import vl_convert

PIXELS_PER_POINT: Final = 2.0
"""So that a picture stays sharp on a phone and in print."""


def to_svg(spec: Mapping[str, Any]) -> bytes:
    """The picture of a Vega-Lite specification as SVG, in UTF-8."""
    return vl_convert.vegalite_to_svg(dict(spec)).encode()


def to_png(spec: Mapping[str, Any]) -> bytes:
    """The same as PNG."""
    return bytes(vl_convert.vegalite_to_png(dict(spec), scale=PIXELS_PER_POINT))
