"""Applications: the board, one of them whole, adding one, changing it."""

from afterview.ui import menu, shell
from afterview.ui.applications import board, form, view, whole

db = shell.database()
asked_for = view.named(db)
view.settle_address(asked_for)
menu.draw("applications", is_form=isinstance(asked_for, view.FORMS))

match asked_for:
    case view.Board():
        board.draw(db)
    case view.Add():
        form.draw_new(db)
    case view.Change(application):
        form.draw_change(db, application)
    case view.Whole(application):
        whole.draw(db, application)
    case view.Gone():
        whole.gone()
