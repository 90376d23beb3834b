"""Charts: a frame of what is to be seen goes in, an Altair chart comes out."""
