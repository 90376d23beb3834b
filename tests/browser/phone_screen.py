"""The phone screen that fell flat, and how it is told to the form of a review."""

from tests.browser.telling import IF, PEOPLE, QUESTIONS, THEN, Told, finish, tell
from tests.browser.visitor import Visitor

PHONE_SCREEN = Told(
    company="Kaffeerösterei Löwenzahn GmbH & Co. KG",
    role="Teamleitung Filiale",
    stage="Phone screen",
    day="03/11/2026",
    start="17:40",
    end="18:00",
    met="Phone",
)


def tell_the_phone_screen(visitor: Visitor) -> None:
    """Tell all of it from the page in front of the visitor on, finish, and open the interview."""
    visitor.press("Review an interview")
    tell(visitor, PHONE_SCREEN)
    visitor.write(PEOPLE, "Frau Hofer")
    visitor.pick("How do you feel about it?", "3")
    visitor.write("Chance of getting through, in %", "40")
    visitor.write(QUESTIONS, "Warum wir?\navailability")
    visitor.press("Add questions")
    visitor.pick("How I handled question 1", "2")
    visitor.pick("How I handled question 2", "5")
    visitor.pick("When will you hear?", "We'll be in touch")
    visitor.write("In their words", "wir melden uns")
    visitor.write(IF, "it is a phone screen")
    visitor.write(THEN, "I have the three reasons on a card in front of me")
    visitor.unfold("Body language, theirs and mine")
    visitor.write("Something else they did, in your words", "sounded rushed\ncut me off once")
    visitor.unfold("Salary, thank-you, references, notes")
    visitor.write("Anything else", "could not see anybody, so no body language but voice")
    finish(visitor)
