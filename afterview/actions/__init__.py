"""The verbs a person does, one function each; every write of the app comes through here."""
