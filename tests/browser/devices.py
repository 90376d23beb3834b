"""The two kinds of machine that a person uses: a phone by touch, a desktop by mouse."""

from dataclasses import dataclass
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext

Scheme = Literal["light", "dark"]

_PHONE_AGENT = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)


@dataclass(frozen=True, slots=True)
class Device:
    """A machine: its name in a test's id, and how a browser says that it is one."""

    name: str
    touch: bool
    options: dict[str, Any]


PHONE = Device(
    "phone",
    touch=True,
    options={
        "viewport": {"width": 390, "height": 844},
        "has_touch": True,
        "is_mobile": True,
        "user_agent": _PHONE_AGENT,
    },
)
DESKTOP = Device("desktop", touch=False, options={"viewport": {"width": 1280, "height": 900}})


def context_of(
    browser: Browser, device: Device, *, zone: str = "Europe/Vienna", scheme: Scheme = "light"
) -> BrowserContext:
    """A fresh profile on the device, with its clock in ``zone``."""
    return browser.new_context(
        timezone_id=zone, locale="en-GB", color_scheme=scheme, **device.options
    )
