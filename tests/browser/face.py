"""What is wrong with the face of a page: for eyes, for screen readers, for fingers."""

from typing import get_args

from axe_playwright_python.sync_playwright import Axe

from tests.browser.devices import Device, Scheme
from tests.browser.visitor import Visitor

TOUCH_PIXELS = 44
# What a finger can hit is the box of a thing, the label around it, or the frame of the field that
# it is typed into: the parts of a day or a time share one frame. Left out is what is folded away
# or one pixel small, for screen readers only, and links inside a sentence (WCAG 2.5.8).
TOO_SMALL = """pixels => {
  const things = 'a[href], button, summary, input, textarea, [role=spinbutton], [tabindex="0"]';
  const frames = ['stTextInputRootElement', 'stTextAreaRootElement', 'stNumberInputContainer',
    'stDateInputField', 'stTimeInputTimeDisplay'].map(name => `[data-testid=${name}]`).join();
  const sizes = thing => {
    const typed = thing.matches('input, textarea, [role=spinbutton]');
    const frame = typed && (thing.closest(frames) ?? thing.closest('[role=group]'));
    const boxes = [thing, thing.closest('label'), frame].filter(Boolean)
      .map(one => one.getBoundingClientRect());
    return [Math.max(...boxes.map(box => box.width)), Math.max(...boxes.map(box => box.height))];
  };
  return [...document.querySelectorAll(things)]
    .filter(thing => thing.checkVisibility({ visibilityProperty: true }))
    .filter(thing => !thing.closest('[inert]') && !thing.matches('p a'))
    .filter(thing => thing.getBoundingClientRect().width > 1)
    .map(thing => [thing.ariaLabel || thing.innerText || thing.tagName, ...sizes(thing)])
    .filter(([, width, height]) => Math.min(width, height) < pixels - 0.5)
    .map(([name, width, height]) => `${name} ${width.toFixed(1)} x ${height.toFixed(1)}`);
}"""
OVERFLOW_PIXELS = "document.documentElement.scrollWidth - innerWidth"
DRAWN_IN = "scheme => getComputedStyle(document.querySelector('{app}')).colorScheme === scheme"


def blemishes(visitor: Visitor, device: Device) -> list[str]:
    """All that is wrong with the page in front of the visitor, in the light and in the dark."""
    found = [f"{complaint} in the console" for complaint in visitor.complaints]
    found += [f"asked {url}" for url in visitor.asked_elsewhere]
    for scheme in get_args(Scheme):
        visitor.page.emulate_media(color_scheme=scheme)
        visitor.page.locator(f"[data-testid=stApp][style*='{scheme}']")
        found += [f"{scheme}: {one}" for one in barriers(visitor)]
    if visitor.page.evaluate(OVERFLOW_PIXELS) > 0:
        found.append("wider than the screen")
    if device.touch:
        found += [f"too small: {one}" for one in visitor.page.evaluate(TOO_SMALL, TOUCH_PIXELS)]
    return found


def barriers(visitor: Visitor) -> list[str]:
    """What axe calls serious or critical, with the place of each."""
    return [
        f"{one['id']} at {node['target']}"
        for one in Axe().run(visitor.page).response["violations"]
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]
