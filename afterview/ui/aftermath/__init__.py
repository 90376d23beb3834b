"""What follows an interview on the screen: steps, letters, templates."""
