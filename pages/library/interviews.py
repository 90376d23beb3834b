"""Interviews: the list, one of them whole, how it ended, and planning ahead."""

from afterview.ui import menu, safe_text, shell
from afterview.ui.interviews import outcome_form, overview, plan_form, view, whole

db = shell.database()
asked_for = view.named(db)
view.settle_address(asked_for)
menu.draw("interviews", is_form=isinstance(asked_for, view.FORMS))

match asked_for:
    case view.List():
        safe_text.title("Interviews")
        overview.draw(db)
    case view.Plan(after, application):
        plan_form.draw_new(db, after, application)
    case view.Change(interview):
        plan_form.draw_change(db, interview)
    case view.Ending(interview):
        outcome_form.draw(db, interview)
    case view.Whole(interview):
        whole.draw(db, interview)
    case view.Gone():
        whole.gone()
