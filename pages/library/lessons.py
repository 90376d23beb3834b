"""Lessons: the list, one of them whole, adding, changing, and two that are one."""

from afterview.ui import menu, safe_text, shell
from afterview.ui.lessons import lesson_form, merging, overview, view, whole

db = shell.database()
asked_for = view.named(db)
view.settle_address(asked_for)
menu.draw("lessons", is_form=isinstance(asked_for, view.FORMS))

match asked_for:
    case view.List():
        safe_text.title("Lessons")
        overview.draw(db)
    case view.Add():
        lesson_form.draw_new(db)
    case view.Change(lesson):
        lesson_form.draw_change(db, lesson)
    case view.Same(lesson):
        merging.draw(db, lesson)
    case view.Whole(lesson):
        whole.draw(db, lesson)
    case view.Gone():
        whole.gone()
