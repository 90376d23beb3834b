"""The form of a review, a module for each part of it, in the order in which they are asked."""
