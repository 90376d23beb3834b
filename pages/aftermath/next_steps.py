"""Next steps: what is due after every interview, one interview's checklist, its letters."""

from afterview.actions.aftermath import every_aftermath
from afterview.ui import menu, safe_text, shell
from afterview.ui.aftermath import checklist, due_list, letter_desk, template_form, view

db = shell.database()
asked_for = view.named(db)
view.settle_address(asked_for)
menu.draw("next_steps", is_form=isinstance(asked_for, view.FORMS))

match asked_for:
    case view.Due():
        safe_text.title("Next steps")
        due_list.draw(db, every_aftermath(db, now=shell.now(), today=shell.today()))
    case view.Checklist(interview):
        checklist.draw(db, interview)
    case view.Desk(interview, kind):
        letter_desk.draw(db, interview, kind)
    case view.Template(interview, kind):
        template_form.draw(db, interview, kind)
    case view.Gone():
        checklist.gone()
