"""``due`` and ``calendar``: what follows an interview."""

import argparse
from pathlib import Path

from afterview.actions.aftermath import every_aftermath, open_steps
from afterview.actions.calendar import calendar_file
from afterview.cli import edge
from afterview.cli.edge import Options
from afterview.cli.parsing import Commands, command
from afterview.domain.wording import label


def add(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Both."""
    does = "the open steps after your interviews, with their days"
    command(commands, shared, "due", does=does, run=_due)
    does = "interviews and steps as a calendar file"
    ics = command(commands, shared, "calendar", does=does, run=_calendar)
    ics.add_argument("--out", type=Path, metavar="FILE", required=True, help="the .ics to write")


def _due(options: Options) -> None:
    db, as_of = edge.to_read(options)
    found = tuple(open_steps(every_aftermath(db, now=edge.now(), today=edge.today(db))))
    steps = [
        {
            "interview": after.interview.id,
            "company": after.interview.occasion.company,
            "role": after.interview.occasion.role,
            "stage": after.interview.occasion.stage,
            "step": step.kind,
            "standing": step.standing,
            "due_on": step.due_on,
            "due_at": step.due_at,
            "why": step.why,
        }
        for after, step in found
    ]
    lines = [
        f"{step.due_on or 'any day'}  {after.interview.occasion.company}, "
        f"{label(step.kind)}: {step.why}"
        for after, step in found
    ]
    edge.say(options, "\n".join(lines) or "Nothing is open.", {"steps": steps, **as_of})


def _calendar(options: Options) -> None:
    db, as_of = edge.to_read(options)
    edge.write(options.out, calendar_file(db, now=edge.now(), today=edge.today(db)))
    sentence = f"The calendar is in {options.out.name}."
    edge.say(options, sentence, {"file": str(options.out), **as_of})
