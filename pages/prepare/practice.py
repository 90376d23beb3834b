"""Practice: what is due, one card at a time, and a quiet end."""

from afterview.actions.practice import practice_desk
from afterview.ui import menu, safe_text, shell
from afterview.ui.practice import one_card, retention, start, view

db = shell.database()
desk = practice_desk(db, now=shell.now(), zone=shell.zone())
asked_for = view.named(db, desk)
view.settle_address(asked_for)

menu.draw("practice")
safe_text.title("Practice")
match asked_for:
    case view.Start():
        start.draw(db, desk)
        retention.draw(db, desk.retention)
    case view.One(practised):
        one_card.draw(db, desk, practised)
    case view.Gone():
        one_card.gone()
