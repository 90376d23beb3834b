"""People: the list, one of them whole, adding, changing, references, and two that are one."""

from afterview.ui import menu, safe_text, shell
from afterview.ui.people import contact_form, merging, overview, reference_form, view, whole

db = shell.database()
asked_for = view.named(db)
view.settle_address(asked_for)
menu.draw("people", is_form=isinstance(asked_for, view.FORMS))

match asked_for:
    case view.List():
        safe_text.title("People")
        overview.draw(db)
    case view.Add():
        contact_form.draw_new(db)
    case view.Change(contact):
        contact_form.draw_change(db, contact)
    case view.Speaking(contact):
        reference_form.draw(db, contact)
    case view.Same(contact):
        merging.draw(db, contact)
    case view.Whole(contact):
        whole.draw(db, contact)
    case view.Gone():
        whole.gone()
