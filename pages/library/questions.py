"""Questions: the list, one of them whole, and writing a better answer."""

from afterview.ui import menu, safe_text, shell
from afterview.ui.questions import answer_form, overview, view, whole

db = shell.database()
asked_for = view.named(db)
view.settle_address(asked_for)
menu.draw("questions", is_form=isinstance(asked_for, view.FORMS))

match asked_for:
    case view.List():
        safe_text.title("Questions")
        overview.draw(db)
    case view.Answer(words):
        answer_form.draw(db, words)
    case view.Whole(words):
        whole.draw(db, words)
    case view.Gone():
        whole.gone()
