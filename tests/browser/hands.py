"""What a person does with their hands: type, tap and pick, on a whole page or inside one part."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, Position, expect
from playwright.sync_api import TimeoutError as WaitedInVain

APP = "[data-testid=stApp]"
CONNECTED = f"{APP}[data-test-connection-state=CONNECTED]"
IDLE = f"{APP}[data-test-script-state=notRunning]"
PATIENCE_MS = 30_000
# Looked at from inside the page: the policy of the page refuses what Playwright would evaluate.
UNTIL_NOTHING_IS_KEPT_HERE = """patience => new Promise((done, refuse) => {
  const started = Date.now();
  const look = () => {
    const kept = Object.keys(localStorage).filter(key => key.startsWith('afterview:'));
    if (!kept.length) done();
    else if (Date.now() - started > patience) refuse(new Error(`Not on the server: ${kept}`));
    else setTimeout(look, 50);
  };
  look();
})"""
LEAVE_THE_FIELD = "document.activeElement.blur()"
_ISOLATE = "\u2068"
FRAMES_AT_REST = 20
LIST_MS = 5_000
# A tap on the very middle of a list is taken for a screen reader's and closes it again.
BESIDE_THE_MIDDLE: Position = {"x": 24, "y": 12}
UNTIL_AT_REST = """(box, [idle, frames]) => new Promise(done => {
  const main = box.closest('[data-testid=stMain]');
  let seen, rested = 0;
  const look = () => {
    const { x, y, height } = box.getBoundingClientRect();
    const sees = [x, y, height, main.scrollHeight, !!document.querySelector(idle)].join();
    rested = sees === seen ? rested + 1 : 0;
    seen = sees;
    if (rested < frames) requestAnimationFrame(look); else done();
  };
  look();
})"""


@dataclass(slots=True)
class Hands:
    """Somebody's hands on ``part`` of a page.

    ``taps`` names every tap or click but those that put the cursor into a text, number, date or
    time field to type into it. ``key_ms`` is the pause after each key.
    """

    page: Page
    part: Page | Locator
    touch: bool
    key_ms: float = 0
    taps: list[str] = field(default_factory=list)

    def inside(self, title: str) -> "Hands":
        """The same hands, at work only inside the unfolded part of this title."""
        named = self.page.get_by_text(title, exact=True)
        part = self.part.locator("details").filter(has=self.page.locator("summary", has=named))
        return Hands(self.page, part.last, self.touch, self.key_ms, self.taps)

    def press(self, name: str) -> None:
        """Press the button or link of this name."""
        button = self.part.get_by_role("button", name=name, exact=True)
        self.tap(button.or_(self.part.get_by_role("link", name=name, exact=True)).first, name)

    def unfold(self, title: str) -> None:
        """Open the part of the page that hides under ``title``, and see what is in it."""
        summary = self.part.locator("summary", has=self.page.get_by_text(title, exact=True))
        self.tap(summary, title)
        part = summary.locator("..")
        expect(part).to_have_attribute("open", "")
        part.get_by_test_id("stElementContainer").first.wait_for()
        self._wait_until_at_rest(part)

    def field(self, label: str) -> Locator:
        """The text or number field with this label."""
        return self.part.get_by_label(label, exact=True)

    def write(self, label: str, text: str) -> None:
        """Put the cursor into the field of this label and type."""
        box = self.field(label)
        self._touch(box)
        box.press_sequentially(text, delay=self.key_ms)

    def write_day(self, label: str, day: str) -> None:
        """Type a day, written ``DD/MM/YYYY``, into the date field of this label."""
        self._write_parts(f"day, {label}", day.replace("/", ""))

    def write_clock(self, label: str, clock: str) -> None:
        """Type a time of day, written ``HH:MM``, into the time field of this label."""
        self._write_parts(f"hour, {label}", clock.replace(":", ""))

    def pick(self, group: str, option: str) -> None:
        """Tap one of the choices that stand under the label ``group``, and see it chosen."""
        among = self.part.get_by_role("radiogroup", name=group, exact=True)
        choice = among.get_by_role("radio", name=option, exact=True)
        self._wait_until_at_rest(choice)
        self.tap(choice, f"{group} {option}")
        expect(choice).to_be_checked()

    def mark(self, word: str) -> None:
        """Tap one of the words of which several can be picked."""
        among = self.part.get_by_role("toolbar")
        self.tap(among.get_by_role("button", name=word, exact=True), word)

    def choose(self, label: str, option: str, *, narrowed_by: str = "") -> None:
        """Open the list of this label, type to narrow it where it is long, and tap an option.

        The beginning of an option is enough, without the number that rows have.
        """
        box = self.part.get_by_role("combobox", name=label, exact=True)
        # Playwright writes the pattern between slashes as it is.
        escaped = re.escape(option).replace("/", r"\/")
        begins = re.compile(rf"^(\d+\. )?{_ISOLATE}?{escaped}")
        wanted = self.page.get_by_role("option", name=begins)
        self.page.evaluate(LEAVE_THE_FIELD)
        for patience_ms in (LIST_MS, LIST_MS, PATIENCE_MS):
            box.evaluate("box => box.scrollIntoView({ block: 'center' })")
            self._wait_until_at_rest(box)
            self.tap(box, label, at=BESIDE_THE_MIDDLE)
            box.press_sequentially(narrowed_by, delay=self.key_ms)
            try:
                self.tap(wanted, option, patience_ms=patience_ms)
            except WaitedInVain:
                # A list closes when the page moves under it, and is tapped once more.
                if patience_ms == PATIENCE_MS:
                    raise
            else:
                return

    def put_the_keyboard_away(self) -> None:
        """Leave the field that is being typed into, and wait until its words are stored."""
        self.page.evaluate(LEAVE_THE_FIELD)
        self.wait_until_kept()

    def wait_until_kept(self) -> None:
        """Wait until the server has all words typed in this browser, which then keeps no copy."""
        self.page.evaluate(UNTIL_NOTHING_IS_KEPT_HERE, PATIENCE_MS)

    def tap(
        self,
        target: Locator,
        name: str,
        *,
        at: Position | None = None,
        patience_ms: float = PATIENCE_MS,
    ) -> None:
        """Tap or click what is called ``name``, and count it."""
        self.taps.append(name)
        self._touch(target, at, patience_ms)

    def _write_parts(self, first_part: str, digits: str) -> None:
        self._touch(self.part.get_by_role("spinbutton", name=first_part, exact=True))
        self.page.keyboard.type(digits, delay=self.key_ms)

    def _wait_until_at_rest(self, target: Locator) -> None:
        """What moves under a finger is missed; people wait until it stands."""
        target.evaluate(UNTIL_AT_REST, [IDLE, FRAMES_AT_REST])

    def _touch(
        self, target: Locator, at: Position | None = None, patience_ms: float = PATIENCE_MS
    ) -> None:
        touch = target.tap if self.touch else target.click
        touch(position=at, timeout=patience_ms)
