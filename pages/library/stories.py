"""Stories: the bank, one of them whole, writing one down, and changing it."""

from afterview.ui import menu, safe_text, shell
from afterview.ui.stories import overview, story_form, view, whole

db = shell.database()
asked_for = view.named(db)
view.settle_address(asked_for)
menu.draw("stories", is_form=isinstance(asked_for, view.FORMS))

match asked_for:
    case view.List():
        safe_text.title("Stories")
        overview.draw(db)
    case view.Add(told):
        story_form.draw_new(db, told)
    case view.Change(story):
        story_form.draw_change(db, story)
    case view.Whole(story):
        whole.draw(db, story)
    case view.Gone():
        whole.gone()
