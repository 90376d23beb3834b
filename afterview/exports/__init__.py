"""What leaves the app as a file: objects in, text or bytes out."""
