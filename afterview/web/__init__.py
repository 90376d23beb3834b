"""The app on a port: the server, the guard at its door, and how it tells that it is well."""
