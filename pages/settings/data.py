"""Your data: backups, taking everything out, bringing it in, a report, preferences, erasing."""

from afterview.ui import menu, safe_text, shell
from afterview.ui.data import (
    backup_list,
    backup_whole,
    erasing_view,
    home,
    import_wizard,
    preferring,
    reporting,
    taking_out,
    view,
)
from afterview.ui.data.view import Part

db = shell.database()
asked_for = view.named(db.path)
view.settle_address(asked_for)
menu.draw("data")

if isinstance(asked_for, Part):
    view.way_back()

match asked_for:
    case view.Home():
        safe_text.title("Your data")
        home.draw(db)
    case view.OneBackup(backup):
        backup_whole.draw(db, backup)
    case Part.BACKUPS:
        safe_text.title("Backups")
        backup_list.draw(db)
    case Part.IMPORT:
        safe_text.title("Bring in what you have")
        import_wizard.draw(db)
    case Part.EXPORT:
        safe_text.title("Take everything with you")
        taking_out.draw(db)
    case Part.REPORT:
        safe_text.title("A report of your search")
        reporting.draw(db)
    case Part.PREFERENCES:
        safe_text.title("Preferences")
        preferring.draw(db)
    case Part.ERASE:
        safe_text.title("Erase for good")
        erasing_view.draw(db)
