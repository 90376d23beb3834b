"""What every page is made of: the frame, the menu, the form of a review, text shown as typed."""
